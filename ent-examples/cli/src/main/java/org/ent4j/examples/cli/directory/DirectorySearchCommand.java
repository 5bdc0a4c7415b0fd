package org.ent4j.examples.cli.directory;

import java.util.concurrent.Callable;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory search}: people by words of their names, by what they are and where, or by a key. */
@Command(name = "search", resourceBundle = "org.ent4j.examples.cli.usage")
final class DirectorySearchCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SearchOptions criteria = new SearchOptions();

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", descriptionKey = "access.page")
    private int page;

    @Override
    public Integer call() {
        if (page < 1 || page > MOST) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--page va de 1 à %d : %d ne convient pas".formatted(MOST, page),
                            "--page is 1 to %d: %d does not fit".formatted(MOST, page)));
        }
        var query = criteria.query();
        try (var opened = data.openExisting()) {
            var directory = opened.directory();
            var result = directory.search(query, SearchScope.EVERYBODY, page - 1);
            var view = FoundView.of(result, directory);
            return output.answer(Answer.of(result.page().total() > 0, view.json(), view.lines(output.lang())));
        }
    }
}
