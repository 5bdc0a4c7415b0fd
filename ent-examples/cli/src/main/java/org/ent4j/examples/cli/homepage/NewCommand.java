package org.ent4j.examples.cli.homepage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.homepage.PageModel;
import org.ent4j.catalogue.json.HomePageJson;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.examples.host.homepage.ExamplePage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent homepage new}: a draft: empty, of a file, or of another version. */
@Command(name = "new", resourceBundle = "org.ent4j.examples.cli.usage")
final class NewCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Option(names = "--in", paramLabel = "JSON", descriptionKey = "homepage.new.in")
    private @Nullable Path in;

    @Option(names = "--of", paramLabel = "N", descriptionKey = "homepage.new.of")
    private @Nullable Integer of;

    @Option(names = "--title", paramLabel = "${bundle:label.text}", descriptionKey = "homepage.new.title")
    private String title = "";

    @Option(
            names = "--model",
            paramLabel = "${bundle:label.model}",
            converter = OfModel.class,
            descriptionKey = "homepage.new.model")
    private PageModel model = PageModel.FRAMED;

    @Option(names = "--example", paramLabel = "${bundle:label.folder}", descriptionKey = "homepage.new.example")
    private @Nullable Path example;

    private static final long MOST_BYTES = 16L << 20;

    /** A model of a layout, by its name or its label. */
    static final class OfModel implements ITypeConverter<PageModel> {
        @Override
        public PageModel convert(String text) {
            return Choices.choose(text, PageModel.values(), PageModel::label);
        }
    }

    @Override
    public Integer call() {
        if (example != null) {
            return output.answer(written(example));
        }
        var content = Optional.ofNullable(in)
                .map(file -> JsonFile.read(file, MOST_BYTES, HomePageJson::content))
                .orElseGet(() -> PageContent.empty(title, model));
        var beside = new PictureFiles(folder());
        beside.check(content.pictures());
        try (var data = options.open()) {
            var desk = PageDesk.open(data, PublicContents.none(), options, output);
            var answer = of == null ? drafted(desk, content) : copied(desk, of);
            if (answer.exit() == Answer.DONE) {
                content.pictures()
                        .forEach(each -> new PictureFiles(options.pictures())
                                .keep(beside.folder().resolve(each.name())));
            }
            return output.answer(answer);
        }
    }

    /** Of the file, where its pictures are too. */
    private Path folder() {
        return Optional.ofNullable(in)
                .map(file -> file.toAbsolutePath().resolveSibling("").normalize())
                .orElse(Path.of(""));
    }

    private Answer drafted(PageDesk desk, PageContent content) {
        return desk.edited(desk.pages().draft(options.by(), options.at(), options.school(), desk.seen(), content));
    }

    private Answer copied(PageDesk desk, int number) {
        return desk.edited(desk.pages().copy(options.by(), options.at(), options.school(), desk.seen(), number));
    }

    private Answer written(Path folder) {
        try {
            var files = ExamplePage.write(folder);
            return Answer.done(
                    Map.of("written", folder.toString(), "files", files),
                    List.of(output.in("exemple écrit dans %s : %s", "example written to %s: %s")
                            .formatted(folder, String.join(", ", files))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
