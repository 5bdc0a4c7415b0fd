package org.ent4j.viescolaire.markbook;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;

/**
 * What a school lets families see of its mark books: its switches, whatever the period.
 *
 * @param marks whether marks are seen, each from its own date on
 * @param levels whether levels of skills are seen, each from the date of its evaluation on
 * @param details whether coefficients, and how averages are made, are seen
 * @param classFigures whether figures of the class are seen beside those of the pupil
 * @param fewestForFigures of how many pupils figures of the class are at least: fewer would give one of them away
 * @param averages from when averages are seen
 */
public record FamilyPolicy(
        boolean marks,
        boolean levels,
        boolean details,
        boolean classFigures,
        int fewestForFigures,
        AveragesSeen averages) {

    private static final int FEW = 4;

    /** Everything, averages as marks come, and no figures of fewer than four. */
    public static FamilyPolicy usual() {
        return new FamilyPolicy(true, true, true, true, FEW, AveragesSeen.AS_MARKS_COME);
    }

    public FamilyPolicy withMarks(boolean seen) {
        return new FamilyPolicy(seen, levels, details, classFigures, fewestForFigures, averages);
    }

    public FamilyPolicy withLevels(boolean seen) {
        return new FamilyPolicy(marks, seen, details, classFigures, fewestForFigures, averages);
    }

    public FamilyPolicy withDetails(boolean seen) {
        return new FamilyPolicy(marks, levels, seen, classFigures, fewestForFigures, averages);
    }

    public FamilyPolicy withClassFigures(boolean seen) {
        return new FamilyPolicy(marks, levels, details, seen, fewestForFigures, averages);
    }

    public FamilyPolicy withAverages(AveragesSeen from) {
        return new FamilyPolicy(marks, levels, details, classFigures, fewestForFigures, from);
    }

    /** Figures of the class from so many pupils on. */
    public FamilyPolicy withFewestForFigures(int fewest) {
        return new FamilyPolicy(marks, levels, details, classFigures, fewest, averages);
    }

    /**
     * What is seen of a period.
     *
     * @param council the day of the conseil de classe, once it is known
     * @param published the day on which the pupil's bulletin was published; nothing before
     */
    public Visibility of(DateRange period, Optional<LocalDate> council, Optional<LocalDate> published) {
        var from = switch (averages) {
            case AS_MARKS_COME -> Optional.of(period.first());
            case AFTER_THE_COUNCIL -> council.map(day -> day.plusDays(1));
            case WITH_THE_BULLETIN -> published;
            case NEVER -> Optional.<LocalDate>empty();
        };
        return new Visibility(marks, levels, details, classFigures, fewestForFigures, from, published);
    }
}
