package org.ent4j.catalogue.spi;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.catalogue.checklist.StepFact;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;

/**
 * Who says what of each step:
 * {@code RentreeFacts.none().with(IMPORT_TIMETABLE, timetables).with(SET_UP_HOME_PAGE, pages)}. What nobody was named
 * for is unknown.
 */
public record RentreeFacts(Map<RentreeStep, StepFacts> steps) {

    public RentreeFacts {
        steps = Map.copyOf(steps);
    }

    public static RentreeFacts none() {
        return new RentreeFacts(Map.of());
    }

    public RentreeFacts with(RentreeStep step, StepFacts facts) {
        var all = new EnumMap<RentreeStep, StepFacts>(RentreeStep.class);
        all.putAll(steps);
        all.put(step, facts);
        return new RentreeFacts(all);
    }

    public StepFact of(RentreeStep step, StructureId school, SchoolYear year) {
        return Optional.ofNullable(steps.get(step))
                .map(facts -> facts.of(school, year))
                .orElseGet(StepFact::unknown);
    }

    /** Of all the steps that somebody was named for. */
    public Map<RentreeStep, StepFact> of(StructureId school, SchoolYear year) {
        var all = new EnumMap<RentreeStep, StepFact>(RentreeStep.class);
        steps.forEach((step, facts) -> all.put(step, facts.of(school, year)));
        return all;
    }
}
