package org.ent4j.examples.cli.homepage;

import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent homepage show}: a version with its blocks. */
@Command(name = "show", resourceBundle = "org.ent4j.examples.cli.usage")
final class ShowCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Mixin
    private final NumberOption number = new NumberOption();

    @Override
    public Integer call() {
        try (var data = options.openExisting()) {
            var desk = PageDesk.open(data, PublicContents.none(), options, output);
            return output.answer(desk.onPage(
                    kept -> new PageView(output).version(kept, desk.version(kept.value(), number.get()), List.of())));
        }
    }
}
