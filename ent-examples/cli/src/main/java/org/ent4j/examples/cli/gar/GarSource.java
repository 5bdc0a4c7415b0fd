package org.ent4j.examples.cli.gar;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.spi.GarDesignations;
import org.ent4j.catalogue.spi.GarPerimeter;
import org.ent4j.catalogue.spi.Traces;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.host.DirectoryGarPerimeter;
import org.ent4j.examples.host.MediacentreContext;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of whom an export is: of the directory of the data, or of an académie that is made up. */
final class GarSource {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--school",
            paramLabel = "UAI",
            arity = "1..*",
            converter = UaiConverter.class,
            descriptionKey = "gar.school")
    private List<Uai> schools = List.of();

    @Option(names = "--example", descriptionKey = "gar.example")
    private boolean example;

    @Option(names = "--schools", paramLabel = "N", defaultValue = "0", descriptionKey = "gar.schools")
    private int madeUp;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "sample.seed")
    private long seed;

    /** @param stored whom the schools designated */
    record Place(GarPerimeter perimeter, Traces traces, GarDesignations stored) {}

    /**
     * @param degree of the schools that are made up
     * @param at the moment of the export
     * @param export of the perimeter, with those whom it designated, and where it leaves its trace
     */
    <R> R with(String ent, GarDegree degree, Instant at, Function<Place, R> export) {
        if (isMadeUp()) {
            return export.apply(new Place(madeUp(ent, degree), new InMemoryTraces(), GarDesignations.none()));
        }
        try (var opened = data.openExisting()) {
            var store = JooqDirectory.on(opened.dataSource());
            var traces = JooqCatalogue.on(opened.dataSource()).migrate().traces();
            return export.apply(new Place(
                    new DirectoryGarPerimeter(store, ent, Set.copyOf(schools)),
                    traces,
                    MediacentreContext.of(opened).designations(at)));
        }
    }

    private GarPerimeter madeUp(String ent, GarDegree degree) {
        var schools = Math.max(1, madeUp);
        return degree == GarDegree.FIRST
                ? new SampleEcoles(schools, seed, ent)
                : new SampleGarPerimeter(schools, seed, ent);
    }

    private boolean isMadeUp() {
        if (madeUp < 0 || madeUp > Academie.MOST_SCHOOLS) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--schools va de 1 à " + Academie.MOST_SCHOOLS,
                            "--schools goes from 1 to " + Academie.MOST_SCHOOLS));
        }
        var isAsked = example || madeUp > 0;
        if (isAsked && !schools.isEmpty()) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--school choisit parmi les données, pas dans une académie fictive",
                            "--school chooses from the data, not from a made-up académie"));
        }
        return isAsked;
    }
}
