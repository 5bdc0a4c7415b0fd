package org.ent4j.examples.cli.homepage;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.json.HomePageJson;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.JsonFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent homepage add}: a block that is in a file. */
@Command(name = "add", resourceBundle = "org.ent4j.examples.cli.usage")
final class AddCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Mixin
    private final NumberOption number = new NumberOption();

    @Option(names = "--in", required = true, paramLabel = "JSON", descriptionKey = "homepage.add.in")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path in;

    @Option(names = "--replace", descriptionKey = "homepage.add.replace")
    private boolean replace;

    @Mixin
    private final PlaceOption place = new PlaceOption();

    private static final long MOST_BYTES = 1L << 20;

    @Override
    public Integer call() {
        var block = JsonFile.read(in, MOST_BYTES, HomePageJson::block);
        try (var data = options.openExisting()) {
            var desk = PageDesk.open(data, PublicContents.none(), options, output);
            return output.answer(desk.edit(
                    number.get(),
                    content -> content.laidOut(layout -> replace
                            ? layout.replaced(block)
                            : layout.with(block, place.get().orElseGet(layout::end)))));
        }
    }
}
