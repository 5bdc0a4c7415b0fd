package org.ent4j.catalogue.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * What somebody said of a step.
 *
 * @param note for the colleagues, or ""
 * @param postponed the day until which it is not expected
 * @param isDeclared somebody says that it is done: it counts only where the data cannot tell
 * @param by who said the last of it
 */
public record StepMark(String note, Optional<LocalDate> postponed, boolean isDeclared, PersonId by, Instant at) {

    static StepMark blank(PersonId by, Instant at) {
        return new StepMark("", Optional.empty(), false, by, at);
    }

    StepMark noted(String text, PersonId who, Instant when) {
        return new StepMark(text, postponed, isDeclared, who, when);
    }

    StepMark postponedTo(LocalDate day, PersonId who, Instant when) {
        return new StepMark(note, Optional.of(day), isDeclared, who, when);
    }

    StepMark declared(PersonId who, Instant when) {
        return new StepMark(note, postponed, true, who, when);
    }
}
