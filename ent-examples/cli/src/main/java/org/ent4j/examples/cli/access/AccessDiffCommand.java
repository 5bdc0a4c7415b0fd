package org.ent4j.examples.cli.access;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.access.diff.AccessDiff;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.issue.Issue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent access diff}: who gains and who loses what when one file of rules replaces another. */
@Command(name = "diff", resourceBundle = "org.ent4j.examples.cli.usage")
final class AccessDiffCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(names = "--before", required = true, paramLabel = "JSON", descriptionKey = "access.before")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path before;

    @Option(names = "--after", required = true, paramLabel = "JSON", descriptionKey = "access.after")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path after;

    @Option(names = "--users", required = true, paramLabel = "JSON", descriptionKey = "access.users")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path users;

    @Option(names = "--on", paramLabel = "2026-10-12", converter = DayConverter.class, descriptionKey = "access.on")
    private @Nullable LocalDate on;

    @Override
    public Integer call() {
        var reading = new AccessReading();
        var first = reading.rights(AccessFiles.named(before));
        var second = reading.rights(AccessFiles.named(after));
        var snapshot = reading.snapshot(first, Optional.of(AccessFiles.named(users)), AccessReading.day(on));
        var issues = reading.issues();
        IssueLines.tell(issues, output);
        var view = new DiffView(AccessDiff.between(snapshot, second));
        return output.answer(
                Answer.of(issues.stream().noneMatch(Issue::costsARow), view.json(issues), view.lines(output)));
    }
}
