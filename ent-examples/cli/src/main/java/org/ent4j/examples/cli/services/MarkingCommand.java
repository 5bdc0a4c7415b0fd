package org.ent4j.examples.cli.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.Markings;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.marking.SchoolMarking;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.cli.services.YesNoConverter.YesNo;
import org.ent4j.model.id.StructureId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent services marking}: how the audience of a school is measured (DNMA). */
@Command(name = "marking", resourceBundle = "org.ent4j.examples.cli.usage")
final class MarkingCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ServiceOptions options = new ServiceOptions();

    @Option(
            names = "--active",
            paramLabel = "oui|non",
            converter = YesNoConverter.class,
            descriptionKey = "services.marking.active")
    private @Nullable YesNo active;

    @Option(names = "--collectivite", paramLabel = "N", descriptionKey = "services.marking.collectivite")
    private @Nullable Long collectivite;

    @Option(names = "--projet", paramLabel = "${bundle:label.name}", descriptionKey = "services.marking.projet")
    private @Nullable String projet;

    @Option(names = "--exploitant", paramLabel = "${bundle:label.name}", descriptionKey = "services.marking.exploitant")
    private @Nullable String exploitant;

    @Option(names = "--plateforme", paramLabel = "${bundle:label.name}", descriptionKey = "services.marking.plateforme")
    private @Nullable String plateforme;

    @Option(names = "--undo", descriptionKey = "services.marking.undo")
    private boolean undo;

    @Option(names = "--seen", paramLabel = "VERSION", descriptionKey = "services.marking.seen")
    private @Nullable Long seen;

    @Override
    public Integer call() {
        var school = options.theSchool();
        if (undo && isChanged()) {
            throw ServiceOptions.usage("--undo va seul", "--undo goes by itself");
        }
        try (var opened = options.openExisting()) {
            return output.answer(done(options.markings(opened), school));
        }
    }

    private boolean isChanged() {
        return active != null || collectivite != null || projet != null || exploitant != null || plateforme != null;
    }

    private Answer done(Markings markings, StructureId school) {
        var before = markings.find(school);
        var version = Optional.ofNullable(seen)
                .orElseGet(() -> before.map(Kept::version).orElse(0L));
        if (undo) {
            return markings.undo(options.by(), options.at(), school, version)
                    .fold(refusal -> RefusalView.answer(refusal, output), kept -> shown(kept.value(), kept.version()));
        }
        var marking = before.map(Kept::value).orElseGet(() -> SchoolMarking.none(school));
        return isChanged()
                ? markings.keep(options.by(), options.at(), version, changed(marking))
                        .fold(
                                refusal -> RefusalView.answer(refusal, output),
                                kept -> shown(kept.value(), kept.version()))
                : shown(marking, before.map(Kept::version).orElse(0L));
    }

    /** What is typed replaces what stands there; the UAI is that of the school. */
    private SchoolMarking changed(SchoolMarking before) {
        return new SchoolMarking(
                before.school(),
                YesNo.of(active).orElse(before.isActive()),
                Optional.of(before.school().value()),
                Optional.ofNullable(collectivite).or(before::collectivite),
                Optional.ofNullable(projet).map(String::strip).orElse(before.projet()),
                Optional.ofNullable(exploitant).map(String::strip).orElse(before.exploitant()),
                Optional.ofNullable(plateforme).map(String::strip).orElse(before.plateforme()));
    }

    private Answer shown(SchoolMarking marking, long version) {
        var json = new LinkedHashMap<String, Object>();
        json.put("school", marking.school().value());
        json.put("version", version);
        json.put("active", marking.isActive());
        marking.uai().ifPresent(uai -> json.put("uai", uai));
        marking.collectivite().ifPresent(number -> json.put("collectivite", number));
        json.put("projet", marking.projet());
        json.put("exploitant", marking.exploitant());
        json.put("plateforme", marking.plateforme());
        return Answer.done(Map.of("marking", json), List.of(line(marking, version)));
    }

    private String line(SchoolMarking marking, long version) {
        return output.in(
                        "%s : %s (collectivité : %s ; projet : %s ; exploitant : %s ; plateforme : %s), version %d",
                        "%s: %s (collectivité: %s; projet: %s; exploitant: %s; plateforme: %s), version %d")
                .formatted(
                        marking.school(),
                        marking.isActive() ? output.in("mesuré", "measured") : output.in("non mesuré", "not measured"),
                        marking.collectivite().map(String::valueOf).orElse("–"),
                        named(marking.projet()),
                        named(marking.exploitant()),
                        named(marking.plateforme()),
                        version);
    }

    private static String named(String name) {
        return name.isEmpty() ? "–" : name;
    }
}
