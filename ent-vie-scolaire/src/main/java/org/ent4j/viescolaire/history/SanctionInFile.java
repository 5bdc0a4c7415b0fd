package org.ent4j.viescolaire.history;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.sanction.ErasurePolicy;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionKind;

/**
 * A sanction that the file of a pupil has.
 *
 * @param kind as the file has it: the alternative, when that was carried out
 * @param day on which it was pronounced
 * @param until the last day on which the file has it; nothing when no date is known
 */
public record SanctionInFile(SanctionKind kind, LocalDate day, Optional<LocalDate> until) {

    /** Nothing of what was not pronounced, was erased, or should have been by that day. Source: R511-13 IV. */
    static Optional<SanctionInFile> of(Sanction sanction, ErasurePolicy erasure, LocalDate on) {
        var until = sanction.inFileUntil(erasure);
        return Optional.of(sanction)
                .filter(each -> each.state().isInForce())
                .filter(each -> until.filter(on::isAfter).isEmpty())
                .flatMap(each -> each.pronounced()
                        .flatMap(decision ->
                                each.recordedKind().map(kind -> new SanctionInFile(kind, decision.day(), until))));
    }

    SchoolYear year() {
        return SchoolYear.of(day);
    }
}
