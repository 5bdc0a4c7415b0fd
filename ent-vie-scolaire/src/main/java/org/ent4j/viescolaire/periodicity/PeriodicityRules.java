package org.ent4j.viescolaire.periodicity;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of a change of the periodicity before it is made: all of it, on this page. */
public final class PeriodicityRules {

    /** A plan that was shown is to be applied. */
    record Applying(PeriodicityPlan shown, PeriodicityPlan fresh) {}

    public static final Rule<PeriodicityPlan> OF_THE_SAME_YEAR = refusing(
            "VS-PER-20",
            Label.of("On change le découpage de l'année elle-même", "The division of the same year is changed"),
            "Periods of a year have one journal",
            plan -> !plan.wanted().year().equals(plan.now().year()),
            plan -> new OtherYear(plan.wanted().year(), plan.now().year()));

    public static final Rule<Applying> NO_WORK_IS_LOST = refusing(
            "VS-PER-21",
            Label.of(
                    "Aucun travail n'est perdu : conseils préparés ou tenus, saisies, bulletins commencés",
                    "No work is lost: councils prepared or held, entries, bulletins begun"),
            "Feature V6: councils and bulletins are made anew without loss",
            applying -> !applying.fresh().conflicts().isEmpty(),
            applying -> new WorkAtStake(applying.fresh().conflicts().stream()
                    .map(PeriodicityLine::key)
                    .toList()));

    public static final Rule<Applying> AS_IT_WAS_SHOWN = refusing(
            "VS-PER-22",
            Label.of(
                    "Le plan appliqué est celui qui a été montré",
                    "The plan that is applied is the one that was shown"),
            "Feature V6: the plan is shown before it is applied",
            applying ->
                    applying.fresh().conflicts().isEmpty() && !applying.fresh().equals(applying.shown()),
            applying -> new Outdated(applying.fresh().changes().size()));

    private PeriodicityRules() {}

    static List<Rule<PeriodicityPlan>> ofPlans() {
        return List.of(OF_THE_SAME_YEAR);
    }

    static List<Rule<Applying>> ofApplying() {
        return List.of(NO_WORK_IS_LOST, AS_IT_WAS_SHOWN);
    }

    /** It is the division of another year. */
    public record OtherYear(SchoolYear wanted, SchoolYear year) implements Reason {
        @Override
        public String code() {
            return "periodicity.other-year";
        }
    }

    /** @param councils whose work would be lost, or dated out of its period */
    public record WorkAtStake(List<ClassPeriod> councils) implements Reason {
        public WorkAtStake {
            councils = List.copyOf(councils);
        }

        @Override
        public String code() {
            return "periodicity.work-at-stake";
        }
    }

    /** @param changes how many there would be now */
    public record Outdated(int changes) implements Reason {
        @Override
        public String code() {
            return "periodicity.outdated";
        }
    }
}
