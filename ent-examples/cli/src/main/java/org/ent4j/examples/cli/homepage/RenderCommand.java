package org.ent4j.examples.cli.homepage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.HomePages;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.homepage.template.PageHtml;
import org.ent4j.catalogue.json.HomePageJson;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.examples.host.homepage.ExamplePage;
import org.ent4j.examples.host.homepage.ShownContents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent homepage render}: a page as HTML, its pictures in it. */
@Command(name = "render", resourceBundle = "org.ent4j.examples.cli.usage")
final class RenderCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Mixin
    private final NumberOption number = new NumberOption();

    @Option(names = "--contents", paramLabel = "JSON", descriptionKey = "homepage.contents")
    private @Nullable Path contents;

    @Option(names = "--in", paramLabel = "JSON", descriptionKey = "homepage.in")
    private @Nullable Path in;

    @Option(names = "--out", required = true, paramLabel = "HTML", descriptionKey = "homepage.render.out")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path out;

    private static final long MOST_BYTES = 16L << 20;

    @Override
    public Integer call() {
        var shown = ShownContents.of(Optional.ofNullable(contents));
        if (in != null) {
            var file = in.toAbsolutePath();
            var content = JsonFile.read(file, MOST_BYTES, HomePageJson::content);
            var school = options.isOfNoSchool() ? Scope.project() : options.school();
            return output.answer(rendered(
                    HomePageContext.withoutData(shown),
                    school,
                    content,
                    file.resolveSibling(".").normalize()));
        }
        try (var data = options.openExisting()) {
            var desk = PageDesk.open(data, shown, options, output);
            return output.answer(desk.onPage(kept -> rendered(
                    desk.pages(),
                    options.school(),
                    desk.version(kept.value(), number.get()).content(),
                    options.pictures())));
        }
    }

    private Answer rendered(HomePages pages, Scope school, PageContent content, Path pictures) {
        var html = PageHtml.of(
                pages.preview(school, content, options.at()),
                ExamplePage.frame(new PictureFiles(pictures)::bytes),
                output.lang());
        write(html);
        var size = html.getBytes(StandardCharsets.UTF_8).length;
        return Answer.done(
                Map.of("written", out.toString(), "bytes", size),
                List.of(output.in("page écrite dans %s (%d octets)", "page written to %s (%d bytes)")
                        .formatted(out, size)));
    }

    private void write(String html) {
        try {
            Files.writeString(out, html);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
