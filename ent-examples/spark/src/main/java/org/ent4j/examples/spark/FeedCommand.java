package org.ent4j.examples.spark;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.ent4j.examples.spark.feed.Feed;
import org.ent4j.model.reconcile.Fate;
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
        return options.say(
                spec,
                new Summary("feed", counts.remarks())
                        .count("people", counts.people(), "personne(s)", "people")
                        .count("created", counts.of(Fate.CREATE), "à créer", "to create")
                        .count("updated", counts.of(Fate.UPDATE), "à mettre à jour", "to update")
                        .count("unchanged", counts.of(Fate.UNCHANGED), "inchangée(s)", "unchanged")
                        .count("disappeared", counts.of(Fate.DISAPPEARED), "disparue(s)", "disappeared")
                        .count("duplicates", counts.duplicates(), "doublon(s) à regarder", "duplicate(s) to look at"));
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
