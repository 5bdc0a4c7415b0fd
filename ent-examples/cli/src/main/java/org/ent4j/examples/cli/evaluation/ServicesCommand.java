package org.ent4j.examples.cli.evaluation;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.viescolaire.service.ServicesPlanning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent evaluations services}: what a timetable would make of the evaluation services of a school. Exits 1 when rows
 * are in conflict, or something of the services is refused.
 */
@Command(name = "services", resourceBundle = "org.ent4j.examples.cli.usage")
final class ServicesCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", required = true, paramLabel = "JSON", descriptionKey = "evaluations.services.in")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    @Override
    public Integer call() {
        var question = ServicesFile.read(file);
        var plan = ServicesPlanning.with(question.subjects(), question.work())
                .plan(question.services(), question.taught(), question.isLeavingOut());
        var view = new ServicesView(plan, question.refused());
        return output.answer(Answer.of(view.isFine(), view.json(), view.lines(output)));
    }
}
