package org.ent4j.examples.cli.evaluation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.periodicity.PeriodicityPlan;
import org.ent4j.viescolaire.periodicity.PeriodicityPlanning;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent evaluations periods}: what a change of the periods of a school would do to its councils and bulletins; with
 * {@code --apply}, what there is then. Exits 1 when the periods are refused, or work would be lost.
 */
@Command(name = "periods", resourceBundle = "org.ent4j.examples.cli.usage")
final class PeriodsCommand implements Callable<Integer> {

    private static final BundledExample BUNDLED = new BundledExample("periods.json");
    private static final Actor SELF = new Actor(new PersonId("ent"), Capacity.DIRECTION);

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", paramLabel = "JSON", descriptionKey = "evaluations.periods.in")
    private @Nullable Path file;

    @Mixin
    private final ExampleOption example = new ExampleOption();

    @Option(names = "--apply", descriptionKey = "evaluations.periods.apply")
    private boolean apply;

    @Override
    public Integer call() {
        return example.given(BUNDLED, file, output, apply)
                .orElseGet(() -> answer(PeriodsFile.read(Objects.requireNonNull(file))));
    }

    private int answer(PeriodsFile.Question question) {
        var view = PeriodicityPlanning.plan(question.periods(), question.wanted(), question.keep(), question.work())
                .fold(PeriodsView::refused, plan -> planned(question, plan));
        return output.answer(Answer.of(view.isFine(), view.json(), view.lines(output)));
    }

    private PeriodsView planned(PeriodsFile.Question question, PeriodicityPlan plan) {
        if (!apply) {
            return PeriodsView.of(plan);
        }
        return PeriodicityPlanning.apply(question.periods(), plan, question.work(), Instant.now(), SELF)
                .fold(
                        refusal -> new PeriodsView(Optional.of(plan), Optional.of(refusal), Optional.empty()),
                        outcome -> new PeriodsView(Optional.of(plan), Optional.empty(), Optional.of(outcome.state())));
    }
}
