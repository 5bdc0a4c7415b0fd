package org.ent4j.examples.spark;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.ent4j.examples.spark.feed.Feed;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ent batch feed}: exits 1 when something of the files was left out. */
@Command(
        name = "feed",
        description = "${bundle:feed}",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.ent4j.examples.spark.usage")
final class FeedCommand implements Callable<Integer> {

    @Mixin
    private final JobOptions options = new JobOptions();

    @Option(names = "--known", paramLabel = "URI", converter = PathConverter.class, descriptionKey = "known")
    private @Nullable Path earlier;

    @Spec
    @SuppressWarnings("NullAway.Init") // injected by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var counts = options.run("feed", spec.commandLine().getErr(), this::feed);
        var remarks = counts.remarks();
        spec.commandLine()
                .getOut()
                .println(Label.of(
                                "%d personne(s) : %d à créer, %d à mettre à jour, %d inchangée(s), %d disparue(s) ; %d doublon(s) à regarder ; %d remarque(s) sur les fichiers dont %d pour ce qui a été écarté",
                                "%d people: %d to create, %d to update, %d unchanged, %d disappeared; %d duplicate(s) to look at; %d remark(s) on the files, %d of them for what was left out")
                        .in(Batch.lang())
                        .formatted(
                                counts.people(),
                                counts.of(Fate.CREATE),
                                counts.of(Fate.UPDATE),
                                counts.of(Fate.UNCHANGED),
                                counts.of(Fate.DISAPPEARED),
                                counts.duplicates(),
                                remarks.all(),
                                remarks.rejected()));
        return remarks.rejected() == 0 ? 0 : 1;
    }

    private Feed.Counts feed(Run run) {
        var feed = new Feed(run.spark(), run.out(), run.steps(), options.day());
        var known = Optional.ofNullable(earlier).map(feed::known);
        var said = feed.said(run.in(), known);
        if (run.isStrict()) {
            Run.demandAll(said.unusable());
        }
        return feed.run(said, known);
    }
}
