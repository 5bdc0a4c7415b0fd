package org.ent4j.examples.cli.evaluation;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.viescolaire.service.ServicesPlanning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent evaluations services}: what a timetable would make of the evaluation services of a school. Exits 1 when rows
 * are in conflict, or something of the services is refused.
 */
@Command(name = "services", resourceBundle = "org.ent4j.examples.cli.usage")
final class ServicesCommand implements Callable<Integer> {

    private static final BundledExample BUNDLED = new BundledExample("services.json");

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", paramLabel = "JSON", descriptionKey = "evaluations.services.in")
    private @Nullable Path file;

    @Mixin
    private final ExampleOption example = new ExampleOption();

    @Override
    public Integer call() {
        return example.given(BUNDLED, file, output)
                .orElseGet(() -> answer(ServicesFile.read(Objects.requireNonNull(file))));
    }

    private int answer(ServicesFile.Question question) {
        var plan = ServicesPlanning.with(question.subjects(), question.work())
                .plan(question.services(), question.taught(), question.isLeavingOut());
        var view = new ServicesView(plan, question.refused());
        return output.answer(Answer.of(view.isFine(), view.json(), view.lines(output)));
    }
}
