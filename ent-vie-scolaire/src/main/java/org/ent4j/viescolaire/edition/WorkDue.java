package org.ent4j.viescolaire.edition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.FinalAverage;
import org.ent4j.viescolaire.markbook.PupilAverage;

/**
 * What was asked of a pupil in a service: the evaluations of the days on which he was in it and not dispensed. Whether
 * somebody decided that he has no result, or it is missing.
 */
public record WorkDue(ClassFrame frame, ServiceResults results, PersonId pupil) {

    private static final Set<Unscored> ON_PURPOSE = EnumSet.of(Unscored.EXEMPT, Unscored.UNFIT, Unscored.NOT_MARKED);

    /** Whether a mark that counts was due, and nobody decided that there is none. */
    public boolean isAverageDue() {
        return evaluations().stream().anyMatch(this::isDue);
    }

    /**
     * Whether he has every mark that was due, and each is one that may not count: of a bonus, or facultative. No average can
     * be made of them, and none is missing: nobody is to enter anything more.
     */
    public boolean isWithoutWeight() {
        var due = evaluations().stream().filter(this::isDue).toList();
        return !due.isEmpty() && !isGiven() && due.stream().allMatch(this::isExtra);
    }

    /**
     * Whether somebody decided that he has no result: "NN" by hand, or that each evaluation was not for him, on its day or by
     * its mark. Who was never evaluated is excused by dispenses of all his days alone.
     */
    public boolean isExcused() {
        var all = evaluations();
        return isNotMarkedByHand()
                || (all.isEmpty()
                        ? isDispensedThroughout()
                        : all.stream().allMatch(each -> isDispensed(each.date()) || isOnPurpose(each)));
    }

    /** Whether no mark with a weight was due, without anybody having decided so, nor on an average by hand. */
    public boolean isNothing() {
        return (!isAverageDue() || isWithoutWeight()) && !isExcused() && !isGiven();
    }

    private boolean isNotMarkedByHand() {
        return results.average(pupil).flatMap(PupilAverage::overridden).stream()
                .anyMatch(each -> each.value().average() instanceof FinalAverage.NotMarked);
    }

    private boolean isGiven() {
        return results.average(pupil)
                .filter(each -> each.overridden().isPresent() || each.shown().isThere())
                .isPresent();
    }

    private List<Evaluation> evaluations() {
        return results.taught().book().inOrder().stream()
                .filter(each -> results.taught().pupils().includes(pupil, each.date()))
                .toList();
    }

    private boolean isDue(Evaluation evaluation) {
        return evaluation.weighing().counts() && !isDispensed(evaluation.date()) && !isOnPurpose(evaluation);
    }

    private boolean isExtra(Evaluation evaluation) {
        return evaluation.weighing().kind() != EvaluationKind.NORMAL
                && mark(evaluation).counted().isPresent();
    }

    private boolean isOnPurpose(Evaluation evaluation) {
        return mark(evaluation) instanceof Unscored status && ON_PURPOSE.contains(status);
    }

    private Mark mark(Evaluation evaluation) {
        return results.taught().book().result(evaluation.id(), pupil).mark();
    }

    private boolean isDispensedThroughout() {
        var days = results.taught().pupils().days().getOrDefault(pupil, List.of()).stream()
                .flatMap(each -> each.intersection(frame.days()).stream())
                .flatMap(DateRange::stream)
                .toList();
        return !days.isEmpty() && days.stream().allMatch(this::isDispensed);
    }

    private boolean isDispensed(LocalDate day) {
        return frame.dispenses(pupil, results.taught().service().id()).stream()
                .anyMatch(each -> each.days().contains(day));
    }
}
