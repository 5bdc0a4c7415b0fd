package org.ent4j.examples.cli.homepage;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.Showing;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.viescolaire.Moment;
import org.ent4j.examples.cli.viescolaire.MomentConverter;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.examples.host.homepage.ShownContents;
import org.ent4j.model.decision.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent homepage publish}: a version is shown, at once or at its times. */
@Command(name = "publish", resourceBundle = "org.ent4j.examples.cli.usage")
final class PublishCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Mixin
    private final NumberOption number = new NumberOption();

    @Option(names = "--contents", paramLabel = "JSON", descriptionKey = "homepage.contents")
    private @Nullable Path contents;

    @Option(
            names = "--from",
            paramLabel = "2026-11-16T08:05",
            converter = MomentConverter.class,
            descriptionKey = "homepage.publish.from")
    private @Nullable Moment from;

    @Option(
            names = "--until",
            paramLabel = "2026-11-16T08:05",
            converter = MomentConverter.class,
            descriptionKey = "homepage.publish.until")
    private @Nullable Moment until;

    @Override
    public Integer call() {
        var shown = ShownContents.of(Optional.ofNullable(contents));
        try (var data = options.openExisting()) {
            var desk = PageDesk.open(data, shown, options, output);
            return output.answer(desk.onPage(kept -> {
                var version = desk.version(kept.value(), number.get()).number();
                return desk.moved(published(desk, kept, version), version);
            }));
        }
    }

    private Either<Refusal, Kept<HomePage>> published(PageDesk desk, Kept<HomePage> kept, int version) {
        var pages = desk.pages();
        return from == null
                ? pages.publish(options.by(), options.at(), options.school(), kept.version(), version, moment(until))
                : pages.schedule(
                        options.by(),
                        options.at(),
                        options.school(),
                        kept.version(),
                        version,
                        new Showing(moment(from), moment(until)));
    }

    private static Optional<Instant> moment(@Nullable Moment moment) {
        return Optional.ofNullable(moment).map(each -> each.in(HomePageContext.ZONE));
    }
}
