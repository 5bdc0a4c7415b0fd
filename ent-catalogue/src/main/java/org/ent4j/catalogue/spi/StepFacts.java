package org.ent4j.catalogue.spi;

import org.ent4j.catalogue.checklist.StepFact;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;

/** What the data of the host say of one step of the rentrée. */
@FunctionalInterface
public interface StepFacts {

    StepFact of(StructureId school, SchoolYear year);

    /** Nobody can tell: what a host has until it knows better. */
    static StepFacts unknown() {
        return (school, year) -> StepFact.unknown();
    }
}
