package org.ent4j.examples.cli.homepage;

import java.util.concurrent.Callable;
import org.ent4j.catalogue.homepage.BlockId;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent homepage remove}: a block of a draft, or a whole version. */
@Command(name = "remove", resourceBundle = "org.ent4j.examples.cli.usage")
final class RemoveCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Mixin
    private final NumberOption number = new NumberOption();

    @Option(
            names = "--block",
            paramLabel = "${bundle:label.block}",
            converter = BlockOption.class,
            descriptionKey = "homepage.remove.block")
    private @Nullable BlockId block;

    @Override
    public Integer call() {
        try (var data = options.openExisting()) {
            var desk = PageDesk.open(data, PublicContents.none(), options, output);
            return output.answer(block == null ? discarded(desk) : without(desk, block));
        }
    }

    private Answer without(PageDesk desk, BlockId gone) {
        return desk.edit(number.get(), content -> content.laidOut(layout -> layout.without(gone)));
    }

    private Answer discarded(PageDesk desk) {
        return desk.onPage(kept -> {
            var version = desk.version(kept.value(), number.get()).number();
            return desk.moved(
                    desk.pages().discard(options.by(), options.at(), options.school(), kept.version(), version),
                    version);
        });
    }
}
