package org.ent4j.examples.cli.homepage;

import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.HomePageContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent rubrique list}: the rubriques of a school as a tree. */
@Command(name = "list", resourceBundle = "org.ent4j.examples.cli.usage")
final class RubriqueListCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Option(names = "--bin", descriptionKey = "rubrique.list.bin")
    private boolean bin;

    @Override
    public Integer call() {
        try (var data = options.openExisting()) {
            var tree = HomePageContext.rubriques(data).tree(options.school());
            var shown = tree.inOrder().stream()
                    .filter(each -> each.isActive() != bin)
                    .toList();
            var view = new RubriqueView(output);
            return output.answer(Answer.done(
                    Map.of("rubriques", shown.stream().map(RubriqueView::json).toList()),
                    shown.stream().map(each -> view.line(each, tree)).toList()));
        }
    }
}
