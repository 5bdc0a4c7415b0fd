package org.ent4j.viescolaire.registre;

import java.time.LocalTime;
import java.util.Optional;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/**
 * A pupil in a lesson.
 *
 * @param arrived when a late pupil came
 * @param left when a pupil left before the end
 * @param motif what people read
 * @param isCommented whether somebody wrote something about it, which the register does not repeat
 */
public record RegistreCell(
        Mark mark, Optional<LocalTime> arrived, Optional<LocalTime> left, Optional<String> motif, boolean isCommented) {

    static RegistreCell of(Mark mark) {
        return new RegistreCell(mark, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static RegistreCell of(RollCallEntry entry, RegistreNames names) {
        return new RegistreCell(
                Mark.of(entry.presence()),
                entry.arrived(),
                entry.left(),
                entry.motif().map(names.motifs()),
                !entry.comment().isBlank());
    }

    public boolean isLate() {
        return arrived.isPresent();
    }

    public boolean hasLeft() {
        return left.isPresent();
    }
}
