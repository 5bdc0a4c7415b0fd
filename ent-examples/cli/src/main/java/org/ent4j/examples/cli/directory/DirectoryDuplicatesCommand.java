package org.ent4j.examples.cli.directory;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.matching.PeopleMatcher;
import org.ent4j.model.matching.Thresholds;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory duplicates}: who is there twice in a file, by weights learned from it. */
@Command(name = "duplicates", resourceBundle = "org.ent4j.examples.cli.usage")
final class DirectoryDuplicatesCommand implements Callable<Integer> {

    static final Label TASK = Label.of("comparaison", "comparing");

    @Mixin
    private final Output output = new Output();

    @Option(names = "--people", required = true, paramLabel = "CSV", descriptionKey = "match.people")
    private Path people = Path.of("");

    @Option(names = "--mapping", required = true, paramLabel = "JSON", descriptionKey = "match.mapping")
    private Path mapping = Path.of("");

    @Override
    public Integer call() {
        var records = PeopleFile.read(people, MatchMapping.read(mapping));
        try (var progress = output.progress(TASK, records.size())) {
            var pairs = PeopleMatcher.learn(records, progress::at).duplicates(Thresholds.standard());
            return output.answer(MatchView.answer(pairs, output));
        }
    }
}
