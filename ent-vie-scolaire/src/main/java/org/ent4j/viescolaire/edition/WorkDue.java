package org.ent4j.viescolaire.edition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.Evaluation;

/**
 * What was asked of a pupil in a service: the evaluations of the days on which he was in it and not dispensed. Whether
 * somebody decided that he has no result, or it is missing.
 */
public record WorkDue(ClassFrame frame, ServiceResults results, PersonId pupil) {

    private static final Set<Unscored> ON_PURPOSE = EnumSet.of(Unscored.EXEMPT, Unscored.UNFIT, Unscored.NOT_MARKED);

    /** Whether a mark that counts was due, and nobody decided that there is none. */
    public boolean isAverageDue() {
        return evaluations().stream()
                .anyMatch(each -> each.weighing().counts() && !isDispensed(each.date()) && !isOnPurpose(each));
    }

    /** Whether he is dispensed, or was left unmarked on purpose each time; not when he was never evaluated. */
    public boolean isExcused() {
        var all = evaluations();
        return isDispensed() || !all.isEmpty() && all.stream().allMatch(this::isOnPurpose);
    }

    /** Whether no mark that counts was due, without anybody having decided so, nor on an average by hand. */
    public boolean isNothing() {
        return !isAverageDue() && !isExcused() && !isGiven();
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

    private boolean isOnPurpose(Evaluation evaluation) {
        Mark mark = results.taught().book().result(evaluation.id(), pupil).mark();
        return mark instanceof Unscored status && ON_PURPOSE.contains(status);
    }

    private boolean isDispensed() {
        return !frame.dispenses(pupil, results.taught().service().id()).isEmpty();
    }

    private boolean isDispensed(LocalDate day) {
        return frame.dispenses(pupil, results.taught().service().id()).stream()
                .anyMatch(each -> each.days().contains(day));
    }
}
