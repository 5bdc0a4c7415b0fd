package org.ent4j.viescolaire.markbook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a school lets families see of its mark books.
 *
 * @param marks whether marks are seen, each from its own date on
 * @param levels whether levels of skills are seen, each from the date of its evaluation on
 * @param details whether coefficients and the figures of the class are seen
 * @param fewestForFigures how many marks there are at least where the figures of the class are seen: with fewer, they would
 *     give the mark of another pupil away
 * @param bulletinFrom from when what stands on the bulletin of the period is seen; nothing as long as it is not published
 */
public record Visibility(
        boolean marks, boolean levels, boolean details, int fewestForFigures, Optional<LocalDate> bulletinFrom) {

    private static final int FEW = 4;

    /** Marks, levels and details from their dates on, and no bulletin yet. */
    public static Visibility usual() {
        return new Visibility(true, true, true, FEW, Optional.empty());
    }

    public Visibility withoutMarks() {
        return new Visibility(false, levels, details, fewestForFigures, bulletinFrom);
    }

    public Visibility withoutLevels() {
        return new Visibility(marks, false, details, fewestForFigures, bulletinFrom);
    }

    public Visibility withoutDetails() {
        return new Visibility(marks, levels, false, fewestForFigures, bulletinFrom);
    }

    public Visibility withBulletinFrom(LocalDate day) {
        return new Visibility(marks, levels, details, fewestForFigures, Optional.of(day));
    }

    public boolean showsBulletin(LocalDate day) {
        return bulletinFrom.filter(from -> !day.isBefore(from)).isPresent();
    }
}
