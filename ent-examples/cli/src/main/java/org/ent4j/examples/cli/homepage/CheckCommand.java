package org.ent4j.examples.cli.homepage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.homepage.PageFinding;
import org.ent4j.catalogue.json.HomePageJson;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.examples.host.homepage.ShownContents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent homepage check}: what the rules have against a version. */
@Command(name = "check", resourceBundle = "org.ent4j.examples.cli.usage")
final class CheckCommand implements Callable<Integer> {

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

    private static final long MOST_BYTES = 16L << 20;

    @Override
    public Integer call() {
        var shown = ShownContents.of(Optional.ofNullable(contents));
        if (in != null) {
            var content = JsonFile.read(in, MOST_BYTES, HomePageJson::content);
            var school = options.isOfNoSchool() ? Scope.project() : options.school();
            return output.answer(answer(HomePageContext.withoutData(shown).check(school, content, options.at())));
        }
        try (var data = options.openExisting()) {
            var desk = PageDesk.open(data, shown, options, output);
            return output.answer(desk.onPage(kept -> answer(desk.pages()
                    .check(
                            options.school(),
                            desk.version(kept.value(), number.get()).content(),
                            options.at()))));
        }
    }

    private Answer answer(List<PageFinding> findings) {
        return new FindingsView(findings, output).answer();
    }
}
