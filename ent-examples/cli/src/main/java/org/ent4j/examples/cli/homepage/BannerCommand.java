package org.ent4j.examples.cli.homepage;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.homepage.Illustration;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent homepage banner}: the picture at the top. */
@Command(name = "banner", resourceBundle = "org.ent4j.examples.cli.usage")
final class BannerCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Mixin
    private final NumberOption number = new NumberOption();

    @Option(
            names = "--file",
            required = true,
            paramLabel = "PNG|JPEG|GIF|WEBP",
            descriptionKey = "homepage.banner.file")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    @Option(
            names = "--alternative",
            paramLabel = "${bundle:label.text}",
            descriptionKey = "homepage.banner.alternative")
    private String alternative = "";

    @Option(names = "--decorative", descriptionKey = "homepage.banner.decorative")
    private boolean decorative;

    @Override
    public Integer call() {
        var banner = new Illustration(PictureFiles.read(file), alternative, decorative, "");
        try (var data = options.openExisting()) {
            var desk = PageDesk.open(data, PublicContents.none(), options, output);
            var answer = desk.edit(number.get(), content -> Either.right(content.withBanner(banner)));
            if (answer.exit() == Answer.DONE) {
                new PictureFiles(options.pictures()).keep(file);
            }
            return output.answer(answer);
        }
    }
}
