package org.ent4j.examples.cli.viescolaire;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.examples.host.settings.HalfDaysFile;
import org.ent4j.examples.replay.Scenario;
import org.ent4j.examples.replay.Step;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Departement;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.SchoolSetup;
import org.ent4j.viescolaire.alert.AlertPolicy;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifFlag;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.motif.Tone;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** Reads a scenario: {@code docs/schema/vie-scolaire-scenario.schema.json} says what it holds. */
final class ScenarioFile {

    private static final String FORMAT = "ent-vie-scolaire-scenario/1";

    /** All that steps may say; a misspelt word is refused. */
    private static final String[] WORDS = {
        "at", "by", "do", "refused", "lesson", "pupil", "arrived", "left", "motif", "why", "comment",
        "from", "to", "due", "type", "dossier", "proof", "kind", "means", "recipient", "model", "id",
        "facts", "work", "room"
    };

    private final JsonInput json;
    private final Map<String, Capacity> staff = new LinkedHashMap<>();
    private final Map<PersonId, String> names = new LinkedHashMap<>();
    private final Set<PersonId> pupils = new LinkedHashSet<>();

    private ScenarioFile(JsonInput json) {
        this.json = json;
    }

    static Scenario read(Path file) {
        return of(JsonInput.read(file));
    }

    static Scenario of(JsonInput json) {
        return new ScenarioFile(json).read();
    }

    private Scenario read() {
        json.onlyFields(
                "format",
                "school",
                "departement",
                "year",
                "zone",
                "openings",
                "motifs",
                "alerts",
                "staff",
                "pupils",
                "lessons",
                "day",
                "steps");
        if (!json.child("format").read(FORMAT::equals).orElse(false)) {
            throw json.child("format").unusable('"' + FORMAT + '"');
        }
        people();
        var setup = setup();
        var lessons = lessons();
        return new Scenario(
                setup,
                names,
                List.copyOf(pupils),
                guardians(),
                List.copyOf(lessons.values()),
                json.child("day").day("2026-11-19"),
                steps(setup, lessons));
    }

    private void people() {
        var all = json.child("staff");
        for (var key : all.fields()) {
            var person = all.child(key).onlyFields("name", "as");
            staff.put(key, one(person.child("as"), Capacity.class));
            names.put(key(person, key), person.child("name").parsed(text -> text, "Mme Roux"));
        }
        var children = json.child("pupils");
        for (var key : children.fields()) {
            var pupil = key(children.child(key), key);
            pupils.add(pupil);
            names.put(pupil, children.child(key).parsed(text -> text, "MARTIN Anne"));
        }
    }

    private Set<PersonId> guardians() {
        return staff.entrySet().stream()
                .filter(each -> each.getValue() == Capacity.RESPONSABLE)
                .map(each -> new PersonId(each.getKey()))
                .collect(Collectors.toSet());
    }

    private static PersonId key(JsonInput of, String key) {
        if (key.isBlank() || !key.equals(key.strip())) {
            throw of.unusable("\"anne\": …");
        }
        return new PersonId(key);
    }

    private SchoolSetup setup() {
        var year = new SchoolYear(json.child("year").number(1990, 2999));
        var openings = OpeningHours.of(HalfDaysFile.openings(json.child("openings")));
        var base = SchoolSetup.usual(
                json.child("school").parsed(StructureId::new, "9990001X"),
                year,
                json.child("zone").parsed(ZoneId::of, "Europe/Paris"),
                json.child("departement").parsed(Departement::new, "57"),
                openings,
                motifs());
        return json.find("alerts")
                .map(alerts -> base.alerts(alerts(alerts, year)).build())
                .orElseGet(base::build);
    }

    private static AlertPolicy alerts(JsonInput alerts, SchoolYear year) {
        var policy = AlertPolicy.usual(year.firstDay(), CountingPolicy.USUAL_BOUNDARY);
        for (var type : alerts.fields()) {
            var key = Arrays.stream(AlertType.values())
                    .filter(each -> each.name().equals(type))
                    .findFirst()
                    .orElseThrow(() -> alerts.child(type).unusable(Arrays.toString(AlertType.values())));
            policy = policy.with(key, alerts.child(type).number(1, 1000));
        }
        return policy;
    }

    private Motifs motifs() {
        var motifs = Motifs.none();
        for (var each : json.children("motifs")) {
            each.onlyFields("label", "kinds", "flags", "tone");
            var label = each.child("label").text("Maladie");
            motifs = motifs.with(Motif.builder()
                    .code(MotifCode.of(
                            label, motifs.all().stream().map(Motif::code).collect(Collectors.toSet())))
                    .label(label)
                    .addAllKinds(some(each, "kinds", MotifKind.class))
                    .addAllFlags(some(each, "flags", MotifFlag.class))
                    .tone(each.find("tone").map(tone -> one(tone, Tone.class)))
                    .build());
        }
        return motifs;
    }

    private Map<String, CalledLesson> lessons() {
        var lessons = new LinkedHashMap<String, CalledLesson>();
        for (var each : json.children("lessons")) {
            each.onlyFields("id", "from", "to", "subject", "group", "teachers", "pupils");
            var from = each.child("from").moment("2026-11-19T08:30");
            var to = each.child("to").moment("2026-11-19T09:25");
            if (!from.isBefore(to) || !from.toLocalDate().equals(to.toLocalDate())) {
                throw each.child("to").unusable("> " + from);
            }
            var id = each.child("id").text("maths");
            if (lessons.containsKey(id)) {
                throw each.child("id").unusable("\"" + id + "-2\"");
            }
            lessons.put(
                    id,
                    new CalledLesson(
                            id,
                            new Period(from, to),
                            each.child("subject").parsed(text -> text, "Maths"),
                            each.child("group").parsed(text -> text, "5A"),
                            people(each.children("teachers"), staff.keySet()),
                            each.find("pupils")
                                    .map(some -> people(some.elements(), keys(pupils)))
                                    .orElse(pupils)));
        }
        return lessons;
    }

    private static Set<String> keys(Set<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.toSet());
    }

    private static Set<PersonId> people(List<JsonInput> keys, Set<String> known) {
        var people = new LinkedHashSet<PersonId>();
        for (var key : keys) {
            people.add(Optional.of(key.parsed(text -> text, "anne"))
                    .filter(known::contains)
                    .map(PersonId::new)
                    .orElseThrow(() -> key.unusable(String.join(", ", known))));
        }
        return people;
    }

    private List<Step> steps(SchoolSetup setup, Map<String, CalledLesson> lessons) {
        var kinds = new TreeMap<String, Function<StepInput, Step>>(RollCallSteps.all());
        kinds.putAll(AbsenceSteps.all());
        kinds.putAll(DisciplineSteps.all());
        var steps = new ArrayList<Step>();
        for (var each : json.children("steps")) {
            each.onlyFields(WORDS);
            var kind = each.child("do").parsed(text -> text, "open");
            var reader = Optional.ofNullable(kinds.get(kind))
                    .orElseThrow(() -> each.child("do").unusable(String.join(", ", kinds.keySet())));
            steps.add(reader.apply(new StepInput(each, setup, staff, names, pupils, lessons)));
        }
        return steps;
    }

    private static <E extends Enum<E>> EnumSet<E> some(JsonInput json, String field, Class<E> of) {
        var values = EnumSet.noneOf(of);
        json.find(field).ifPresent(list -> list.elements().forEach(each -> values.add(one(each, of))));
        return values;
    }

    private static <E extends Enum<E>> E one(JsonInput json, Class<E> of) {
        return json.read(text -> Enum.valueOf(of, text))
                .orElseThrow(() -> json.unusable(
                        Arrays.stream(of.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
