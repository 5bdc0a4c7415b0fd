package org.ent4j.examples.host.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.host.SettingsStanding;
import org.ent4j.examples.host.VieScolaireSettings;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.viescolaire.absence.AbsencePolicy.Excuse;
import org.ent4j.viescolaire.absence.AbsencePolicy.UnknownFamily;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifFlag;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.motif.Tone;

/**
 * Reads {@code vie-scolaire.json}: what a school says of itself. What a file leaves out is as in the bundled one, which has
 * the usual counting of GEPI, the usual thresholds of OPEN-ENT and usual motifs. Of these, the legitimate ones are the
 * reasons of L131-8 of the Code de l'éducation; the other flags are custom, to be confirmed by each school.
 */
public final class SettingsFile {

    /** Beside the data. */
    static final String NAME = "vie-scolaire.json";

    private static final int MOST = 1_000;
    private static final String[] FIELDS = {
        "boundary",
        "toleranceMinutes",
        "latenessThresholdMinutes",
        "openings",
        "detentions",
        "excuse",
        "unknownFamily",
        "onTheWayMinutes",
        "recordingDays",
        "forgottenAfterMinutes",
        "alerts",
        "motifs"
    };

    private final List<JsonInput> files;

    /** @param files the first that has a field says it */
    private SettingsFile(List<JsonInput> files) {
        this.files = files;
        files.forEach(file -> file.onlyFields(FIELDS));
    }

    /** The bundled ones: those of a school that has said nothing. */
    public static VieScolaireSettings usual() {
        return new SettingsFile(List.of(JsonInput.of(NAME, bundled()))).settings();
    }

    /** Those of a named file, else of the data folder, else the bundled ones. */
    public static VieScolaireSettings read(Optional<Path> named, Path folder) {
        var usual = JsonInput.of(NAME, bundled());
        return named.or(() -> Optional.of(folder.resolve(NAME)).filter(Files::exists))
                .map(file -> new SettingsFile(List.of(JsonInput.read(file), usual)))
                .orElseGet(() -> new SettingsFile(List.of(usual)))
                .settings();
    }

    /**
     * Those of a file that is not on this machine.
     *
     * @throws Unusable when it cannot be used
     */
    public static VieScolaireSettings given(String name, byte[] json) {
        return new SettingsFile(List.of(JsonInput.given(name, json), JsonInput.of(NAME, bundled()))).settings();
    }

    /** Where those of a data folder stand, whether or not they can be read. */
    public static SettingsStanding standing(Path folder) {
        var file = folder.resolve(NAME);
        try {
            var changed = Files.exists(file)
                    ? Optional.of(Files.getLastModifiedTime(file).toInstant())
                    : Optional.<Instant>empty();
            return new SettingsStanding(NAME, Optional.of(read(Optional.empty(), folder)), Optional.empty(), changed);
        } catch (Unusable wrong) {
            return new SettingsStanding(NAME, Optional.empty(), Optional.of(wrong.label()), Optional.of(Instant.EPOCH));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The usual settings, as a file to be changed. */
    public static byte[] bundled() {
        return Bundled.bytes(NAME);
    }

    private VieScolaireSettings settings() {
        return new VieScolaireSettings(
                counting(),
                HalfDaysFile.openings(field("detentions")),
                constant(field("excuse"), Excuse.values()),
                constant(field("unknownFamily"), UnknownFamily.values()),
                HalfDaysFile.minutes(field("onTheWayMinutes")),
                field("recordingDays").number(0, MOST),
                HalfDaysFile.minutes(field("forgottenAfterMinutes")),
                alerts(),
                motifs());
    }

    private CountingPolicy counting() {
        return new CountingPolicy(
                field("boundary").parsed(LocalTime::parse, "11:50"),
                HalfDaysFile.minutes(field("toleranceMinutes")),
                HalfDaysFile.minutes(field("latenessThresholdMinutes")),
                OpeningHours.of(HalfDaysFile.openings(field("openings"))));
    }

    private Map<AlertType, Integer> alerts() {
        var thresholds = new EnumMap<AlertType, Integer>(AlertType.class);
        var alerts = field("alerts")
                .onlyFields(Arrays.stream(AlertType.values()).map(Enum::name).toArray(String[]::new));
        for (var type : AlertType.values()) {
            alerts.find(type.name()).ifPresent(count -> thresholds.put(type, count.number(1, MOST)));
        }
        return thresholds;
    }

    private Motifs motifs() {
        var motifs = Motifs.none();
        for (var each : field("motifs").elements()) {
            motifs = with(motifs, each);
        }
        return motifs;
    }

    private static Motifs with(Motifs motifs, JsonInput json) {
        var motif = motif(json);
        if (motifs.find(motif.code()).isPresent()) {
            throw json.child("code").unusable("ma_…");
        }
        return motifs.with(motif);
    }

    private static Motif motif(JsonInput json) {
        json.onlyFields("code", "label", "kinds", "flags", "tone");
        var motif = Motif.builder()
                .code(json.child("code").parsed(MotifCode::new, "ma_mala"))
                .label(json.child("label").parsed(text -> text, "Maladie"))
                .tone(json.find("tone").map(tone -> constant(tone, Tone.values())));
        json.children("kinds").forEach(kind -> motif.addKinds(constant(kind, MotifKind.values())));
        json.find("flags").stream()
                .flatMap(flags -> flags.elements().stream())
                .forEach(flag -> motif.addFlags(constant(flag, MotifFlag.values())));
        return motif.build();
    }

    private static <E extends Enum<E>> E constant(JsonInput json, E[] values) {
        return json.parsed(text -> named(values, text), names(values));
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static <E extends Enum<E>> String names(E[] values) {
        return String.join(", ", Arrays.stream(values).map(Enum::name).toList());
    }

    private JsonInput field(String name) {
        return files.stream()
                .flatMap(file -> file.find(name).stream())
                .findFirst()
                .orElseThrow();
    }
}
