package org.ent4j.viescolaire.alert;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What has to hold before a legal step is noted as taken: all of it, on this page. */
public final class AlertRules {

    /**
     * Somebody notes that a legal step was taken.
     *
     * @param day on which it is noted
     * @param isKnown whether the school knows the pupil this year, be it that nothing happened
     * @param isDue whether the step is due of the pupil, of that month, on that day, or was before
     * @param taken the day on which it was noted already, with another comment
     */
    public record Taking(
            PersonId pupil,
            LegalStep step,
            YearMonth month,
            LocalDate day,
            boolean isKnown,
            boolean isDue,
            Optional<LocalDate> taken) {}

    public static final Rule<Taking> PUPIL_IS_KNOWN = refusing(
            "VS-ALE-01",
            Label.of("L'établissement connaît l'élève", "The school knows the pupil"),
            "Code de l'éducation, R131-6: a step follows from the file of a pupil",
            taking -> !taking.isKnown(),
            taking -> new PupilUnknown(taking.step().label(), taking.pupil(), taking.day()));

    public static final Rule<Taking> STEP_IS_DUE = refusing(
            "VS-ALE-02",
            Label.of("Une démarche n'est notée que si elle est due", "A step is noted only when it is due"),
            "Code de l'éducation, L131-8 2° and R131-7 I; circulaire 2014-159: half-days of the month",
            taking -> taking.isKnown() && taking.taken().isEmpty() && !taking.isDue(),
            taking -> new StepNotDue(taking.step().label(), taking.pupil(), taking.month(), taking.day()));

    public static final Rule<Taking> STEP_IS_TAKEN_ONCE = refusing(
            "VS-ALE-03",
            Label.of("Une démarche n'est notée qu'une fois par mois", "A step is noted once a month"),
            "Code de l'éducation, R131-7 I: the step is due of a month",
            taking -> taking.taken().isPresent(),
            taking -> new StepTakenAlready(
                    taking.step().label(),
                    taking.pupil(),
                    taking.month(),
                    taking.taken().orElseThrow()));

    private AlertRules() {}

    public static List<Rule<Taking>> ofSteps() {
        return List.of(PUPIL_IS_KNOWN, STEP_IS_DUE, STEP_IS_TAKEN_ONCE);
    }

    /** The school knows nothing of that pupil. */
    public record PupilUnknown(Label step, PersonId pupil, LocalDate day) implements Reason {
        @Override
        public String code() {
            return "alert.pupil-unknown";
        }
    }

    /** Nothing asks for that step. */
    public record StepNotDue(Label step, PersonId pupil, YearMonth month, LocalDate day) implements Reason {
        @Override
        public String code() {
            return "alert.step-not-due";
        }
    }

    /** @param on the day on which it was noted */
    public record StepTakenAlready(Label step, PersonId pupil, YearMonth month, LocalDate on) implements Reason {
        @Override
        public String code() {
            return "alert.step-taken";
        }
    }
}
