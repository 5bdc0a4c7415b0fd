package org.ent4j.examples.cli.homepage;

import java.util.concurrent.Callable;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent homepage versions}: all versions of a page. */
@Command(name = "versions", resourceBundle = "org.ent4j.examples.cli.usage")
final class VersionsCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Override
    public Integer call() {
        try (var data = options.openExisting()) {
            var desk = PageDesk.open(data, PublicContents.none(), options, output);
            return output.answer(desk.onPage(new PageView(output)::versions));
        }
    }
}
