package org.ent4j.examples.cli.homepage;

import java.util.concurrent.Callable;
import org.ent4j.catalogue.homepage.BlockId;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent homepage move}: a block elsewhere. */
@Command(name = "move", resourceBundle = "org.ent4j.examples.cli.usage")
final class MoveCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Mixin
    private final NumberOption number = new NumberOption();

    @Option(
            names = "--block",
            required = true,
            paramLabel = "${bundle:label.block}",
            converter = BlockOption.class,
            descriptionKey = "homepage.block")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private BlockId block;

    @Mixin
    private final PlaceOption place = new PlaceOption();

    @Override
    public Integer call() {
        try (var data = options.openExisting()) {
            var desk = PageDesk.open(data, PublicContents.none(), options, output);
            return output.answer(desk.edit(
                    number.get(),
                    content -> content.laidOut(
                            layout -> layout.moved(block, place.get().orElseGet(layout::end)))));
        }
    }
}
