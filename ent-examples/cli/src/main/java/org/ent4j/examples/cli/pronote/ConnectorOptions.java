package org.ent4j.examples.cli.pronote;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.ent4j.catalogue.pronote.Hosting;
import org.ent4j.catalogue.pronote.PronoteConnection;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Schools;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.host.PronoteContext;
import org.ent4j.examples.host.SamplePortal;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which school: one of the data, or a made-up one. */
public final class ConnectorOptions {

    /** Whoever has the data folder. */
    public static final PersonId BY = new PersonId("ent");

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--uai", paramLabel = "UAI", converter = UaiConverter.class, descriptionKey = "pronote.uai")
    private @Nullable Uai uai;

    @Option(names = "--example", descriptionKey = "pronote.example")
    private boolean example;

    /**
     * The connectors and a school of theirs.
     *
     * @param now the moment of the command
     */
    public record Desk(PronoteContext context, StructureId school, Instant now) {}

    public boolean isExample() {
        return example;
    }

    /** Does something there. */
    public <T> T at(Function<Desk, T> work) {
        var now = Clock.systemUTC().instant();
        if (example) {
            return work.apply(example(now));
        }
        if (uai == null) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "donnez --uai (ou --example, un collège fictif)",
                            "give --uai (or --example, a made-up collège)"));
        }
        try (var opened = data.openExisting()) {
            var school =
                    Schools.known(JooqDirectory.on(opened.dataSource()), uai).id();
            var done = work.apply(new Desk(PronoteContext.of(opened), school, now));
            opened.keep();
            return done;
        }
    }

    private static Desk example(Instant now) {
        var portal = SamplePortal.make();
        var context = PronoteContext.of(portal);
        context.pronote().connect(BY, now, settings(portal.school()), 0);
        return new Desk(context, portal.school(), now);
    }

    private static PronoteConnection settings(StructureId school) {
        return PronoteConnection.builder()
                .school(school)
                .hosting(Hosting.INDEX_EDUCATION)
                .server("https://%s.index-education.net/pronote/".formatted(school))
                .partner("ENT4J")
                .build();
    }
}
