package org.ent4j.catalogue.checklist;

import java.util.Comparator;
import java.util.List;

/**
 * The checklists of many schools.
 *
 * @param schools those with most steps late first; with as many, those that are the least known
 */
public record RentreeOverview(List<SchoolChecklist> schools) {

    private static final Comparator<SchoolChecklist> WORST_FIRST = Comparator.<SchoolChecklist>comparingInt(
                    each -> -each.late().size())
            .thenComparingInt(each -> -each.count(StepState.UNKNOWN))
            .thenComparing(SchoolChecklist::school);

    public RentreeOverview {
        schools = schools.stream().sorted(WORST_FIRST).toList();
    }

    /** Schools with a step that is late. */
    public List<SchoolChecklist> late() {
        return schools.stream().filter(each -> !each.late().isEmpty()).toList();
    }

    public long finished() {
        return schools.stream().filter(SchoolChecklist::isFinished).count();
    }

    /** In how many schools a step stands so. */
    public long count(RentreeStep step, StepState state) {
        return schools.stream().filter(each -> each.step(step).state() == state).count();
    }

    /** In how many schools a step is late. */
    public long late(RentreeStep step) {
        return schools.stream().filter(each -> each.step(step).isLate()).count();
    }
}
