package org.ent4j.examples.cli.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.directory.privacy.Retention;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory privacy purge}: whose data are due, and with {@code --apply} their end. */
@Command(name = "purge", resourceBundle = "org.ent4j.examples.cli.usage")
final class PrivacyPurgeCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(names = "--apply", descriptionKey = "privacy.apply")
    private boolean apply;

    @Option(
            names = "--date",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "privacy.date")
    private @Nullable LocalDate date;

    @Option(names = "--limit", paramLabel = "%", defaultValue = "25", descriptionKey = "privacy.limit")
    private int limit;

    @Override
    public Integer call() {
        if (limit < 0 || limit > 100) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--limit va de 0 à 100 : %d ne convient pas".formatted(limit),
                            "--limit is 0 to 100: %d does not fit".formatted(limit)));
        }
        var how = access.access();
        try (var opened = data.openExisting()) {
            var privacy = PrivacyView.open(opened, Retention.USUAL.withLimitPercent(limit));
            var plan = privacy.plan(moment());
            var view = apply ? PurgeView.applied(plan, privacy.apply(plan, how)) : PurgeView.planned(plan);
            return output.answer(Answer.of(view.isAccepted(), view.json(), view.lines(output.lang())));
        }
    }

    /** That day, or this moment. */
    private ZonedDateTime moment() {
        var now = ZonedDateTime.now(Clock.systemDefaultZone());
        return Optional.ofNullable(date)
                .map(day -> day.atStartOfDay(now.getZone()))
                .orElse(now);
    }
}
