package org.ent4j.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.Conseils;

/**
 * What became of a conseil.
 *
 * @param done in the order of the steps
 */
record CouncilOutcome(Conseil conseil, List<Done> done) {

    /**
     * What came of a step.
     *
     * @param changes false when it was so already, or is refused
     */
    record Done(CouncilStep step, boolean changes, Optional<Refusal> refusal) {}

    /** Each step on what those before have left; a refused one changes nothing. */
    static CouncilOutcome of(CouncilQuestion question) {
        var conseils = new Conseils(question.frame());
        var planned = question.period()
                .entryDeadline()
                .atStartOfDay(question.policy().zone())
                .toInstant();
        var conseil = conseils.plan(
                        planned,
                        CouncilCommands.SELF,
                        question.id(),
                        question.period().council(),
                        question.lock())
                .getOrElseThrow(refusal -> new IllegalStateException(
                        "Direction may not plan: %s.\nMaybe the rules have changed.".formatted(refusal)))
                .state();
        var done = new ArrayList<Done>();
        for (var step : question.steps()) {
            var answer = conseils.decide(conseil, step.command());
            done.add(answer.fold(
                    refusal -> new Done(step, false, Optional.of(refusal)),
                    outcome -> new Done(step, !outcome.events().isEmpty(), Optional.empty())));
            conseil = answer.map(outcome -> outcome.state()).getOrElse(conseil);
        }
        return new CouncilOutcome(conseil, done);
    }

    boolean isFine() {
        return done.stream().allMatch(each -> each.refusal().isEmpty());
    }

    List<Done> commands() {
        return done.stream().filter(each -> !each.step().isGiven()).toList();
    }

    /** What stands with pupils and is refused. */
    List<Done> refusedWords() {
        return done.stream()
                .filter(each -> each.step().isGiven() && each.refusal().isPresent())
                .toList();
    }
}
