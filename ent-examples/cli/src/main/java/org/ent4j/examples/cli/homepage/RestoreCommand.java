package org.ent4j.examples.cli.homepage;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.PageState;
import org.ent4j.catalogue.homepage.PageVersion;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.homepage.ShownContents;
import org.ent4j.model.decision.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent homepage restore}: an older version again, or what was discarded. */
@Command(name = "restore", resourceBundle = "org.ent4j.examples.cli.usage")
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Mixin
    private final NumberOption number = new NumberOption();

    @Option(names = "--contents", paramLabel = "JSON", descriptionKey = "homepage.contents")
    private @Nullable Path contents;

    @Override
    public Integer call() {
        var shown = ShownContents.of(Optional.ofNullable(contents));
        try (var data = options.openExisting()) {
            var desk = PageDesk.open(data, shown, options, output);
            return output.answer(
                    desk.onPage(kept -> number.get().isPresent() ? restored(desk, kept) : undone(desk, kept)));
        }
    }

    private Answer undone(PageDesk desk, Kept<HomePage> kept) {
        var before = kept.value().shownBefore().map(PageVersion::number).orElse(0);
        return desk.moved(desk.pages().undo(options.by(), options.at(), options.school(), kept.version()), before);
    }

    private Answer restored(PageDesk desk, Kept<HomePage> kept) {
        var version = desk.version(kept.value(), number.get());
        return desk.moved(restored(desk, kept, version), version.number());
    }

    private Either<Refusal, Kept<HomePage>> restored(PageDesk desk, Kept<HomePage> kept, PageVersion version) {
        var pages = desk.pages();
        var seen = kept.version();
        if (version.state() == PageState.DISCARDED) {
            return pages.recover(options.by(), options.at(), options.school(), seen, version.number());
        }
        return version.state() == PageState.SCHEDULED
                ? pages.unschedule(options.by(), options.at(), options.school(), seen, version.number())
                : pages.restore(options.by(), options.at(), options.school(), seen, version.number());
    }
}
