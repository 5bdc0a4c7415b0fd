package org.ent4j.catalogue.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * The checklist of a school in a year.
 *
 * @param steps all of them, in their order
 */
public record SchoolChecklist(StructureId school, SchoolYear year, List<StepView> steps) {

    public SchoolChecklist {
        steps = List.copyOf(steps);
    }

    /**
     * As the data and the people have it on a day.
     *
     * @param facts of each step; what is not among them is unknown
     * @param who can do each step
     */
    public static SchoolChecklist of(
            RentreeMarks marks,
            Map<RentreeStep, StepFact> facts,
            Function<RentreeStep, List<PersonId>> who,
            StepDeadlines deadlines,
            LocalDate day) {
        var states = new EnumMap<RentreeStep, StepState>(RentreeStep.class);
        var steps = new ArrayList<StepView>();
        for (var step : RentreeStep.values()) {
            var fact = Optional.ofNullable(facts.get(step)).orElseGet(StepFact::unknown);
            var state = state(fact, marks.of(step));
            var due = due(step, marks, deadlines);
            states.put(step, state);
            steps.add(new StepView(
                    step,
                    fact,
                    state,
                    marks.of(step),
                    waitsFor(step, states),
                    who.apply(step),
                    due,
                    state.isOpen() && due.filter(day::isAfter).isPresent()));
        }
        return new SchoolChecklist(marks.school(), marks.year(), steps);
    }

    private static StepState state(StepFact fact, Optional<StepMark> mark) {
        var computed = fact.state();
        return computed == StepState.UNKNOWN
                        && mark.filter(StepMark::isDeclared).isPresent()
                ? StepState.DECLARED
                : computed;
    }

    private static List<RentreeStep> waitsFor(RentreeStep step, Map<RentreeStep, StepState> states) {
        return Optional.ofNullable(states.get(step))
                        .filter(StepState::isSettled)
                        .isPresent()
                ? List.of()
                : step.after().stream()
                        .filter(before -> Optional.ofNullable(states.get(before))
                                .filter(StepState::isSettled)
                                .isEmpty())
                        .toList();
    }

    /** A step is never due earlier because somebody postponed it. */
    private static Optional<LocalDate> due(RentreeStep step, RentreeMarks marks, StepDeadlines deadlines) {
        var put = marks.of(step).flatMap(StepMark::postponed);
        return deadlines
                .of(step, marks.year())
                .map(day -> put.filter(later -> later.isAfter(day)).orElse(day));
    }

    /** Nothing is left to do, as far as anybody can tell. */
    public boolean isFinished() {
        return steps.stream().allMatch(step -> step.state().isSettled());
    }

    public List<StepView> late() {
        return steps.stream().filter(StepView::isLate).toList();
    }

    /** Of which something can be done now, in order. */
    public List<StepView> ready() {
        return steps.stream().filter(StepView::isReady).toList();
    }

    public StepView step(RentreeStep step) {
        return steps.get(step.ordinal());
    }

    /** How many steps stand so. */
    public int count(StepState state) {
        return Math.toIntExact(
                steps.stream().filter(step -> step.state() == state).count());
    }
}
