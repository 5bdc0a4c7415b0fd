package org.ent4j.viescolaire.markbook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a school lets families see of a mark book: its switches, in a period.
 *
 * @param marks whether marks are seen, each from its own date on
 * @param levels whether levels of skills are seen, each from the date of its evaluation on
 * @param details whether coefficients, and how averages are made, are seen
 * @param classFigures whether figures of the class are seen
 * @param fewestForFigures how many marks there are at least where the figures of the class are seen: with fewer, they would
 *     give the mark of another pupil away
 * @param averagesFrom from when averages are seen; nothing as long as they are not
 * @param bulletinFrom from when what stands on the bulletin of the period is seen; nothing as long as it is not published
 */
public record Visibility(
        boolean marks,
        boolean levels,
        boolean details,
        boolean classFigures,
        int fewestForFigures,
        Optional<LocalDate> averagesFrom,
        Optional<LocalDate> bulletinFrom) {

    private static final int FEW = 4;

    /** Marks, levels and details from their dates on, and neither averages nor bulletin yet. */
    public static Visibility usual() {
        return new Visibility(true, true, true, true, FEW, Optional.empty(), Optional.empty());
    }

    public Visibility withoutMarks() {
        return new Visibility(false, levels, details, classFigures, fewestForFigures, averagesFrom, bulletinFrom);
    }

    public Visibility withoutLevels() {
        return new Visibility(marks, false, details, classFigures, fewestForFigures, averagesFrom, bulletinFrom);
    }

    public Visibility withoutDetails() {
        return new Visibility(marks, levels, false, classFigures, fewestForFigures, averagesFrom, bulletinFrom);
    }

    public Visibility withoutClassFigures() {
        return new Visibility(marks, levels, details, false, fewestForFigures, averagesFrom, bulletinFrom);
    }

    public Visibility withFewestForFigures(int fewest) {
        return new Visibility(marks, levels, details, classFigures, fewest, averagesFrom, bulletinFrom);
    }

    public Visibility withAveragesFrom(LocalDate day) {
        return new Visibility(marks, levels, details, classFigures, fewestForFigures, Optional.of(day), bulletinFrom);
    }

    public Visibility withBulletinFrom(LocalDate day) {
        return new Visibility(marks, levels, details, classFigures, fewestForFigures, averagesFrom, Optional.of(day));
    }

    public boolean showsAverages(LocalDate day) {
        return isFrom(averagesFrom, day);
    }

    public boolean showsBulletin(LocalDate day) {
        return isFrom(bulletinFrom, day);
    }

    private static boolean isFrom(Optional<LocalDate> from, LocalDate day) {
        return from.filter(each -> !day.isBefore(each)).isPresent();
    }
}
