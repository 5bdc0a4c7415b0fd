package org.ent4j.examples.cli.homepage;

import java.util.concurrent.Callable;
import org.ent4j.catalogue.homepage.PageVersion;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent homepage unpublish}: no page is shown any more. */
@Command(name = "unpublish", resourceBundle = "org.ent4j.examples.cli.usage")
final class UnpublishCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Override
    public Integer call() {
        try (var data = options.openExisting()) {
            var desk = PageDesk.open(data, PublicContents.none(), options, output);
            return output.answer(desk.onPage(kept -> {
                var outcome = desk.pages().unpublish(options.by(), options.at(), options.school(), kept.version());
                var number = kept.value().published().map(PageVersion::number).orElse(0);
                return desk.moved(outcome, number);
            }));
        }
    }
}
