package org.ent4j.examples.cli.directory;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.matching.PeopleMatcher;
import org.ent4j.model.matching.Thresholds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory link}: who of one file is who of another, one to one, by weights learned from both. */
@Command(name = "link", resourceBundle = "org.ent4j.examples.cli.usage")
final class DirectoryLinkCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(names = "--left", required = true, paramLabel = "CSV", descriptionKey = "match.left")
    private Path left = Path.of("");

    @Option(names = "--right", required = true, paramLabel = "CSV", descriptionKey = "match.right")
    private Path right = Path.of("");

    @Option(names = "--mapping", required = true, paramLabel = "JSON", descriptionKey = "match.mapping")
    private Path mapping = Path.of("");

    @Override
    public Integer call() {
        var columns = MatchMapping.read(mapping);
        var sources = PeopleFile.read(left, columns);
        var people = PeopleFile.read(right, columns);
        try (var progress = output.progress(DirectoryDuplicatesCommand.TASK, sources.size())) {
            var pairs = PeopleMatcher.learn(people, sources, progress::at).link(sources, Thresholds.standard());
            return output.answer(MatchView.answer(pairs, output));
        }
    }
}
