package org.ent4j.catalogue.rubrique;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.ent4j.model.calendar.SchoolYear;

/**
 * What a project has decided about rubriques.
 *
 * @param label characters that a label has at most
 * @param depth levels of rubriques at most
 * @param inBin how long something stays in the corbeille
 * @param yearEnd the first day on which the rubriques of a year are archived
 */
public record RubriquePolicy(int label, int depth, Period inBin, MonthDay yearEnd) {

    /** One year in the corbeille, as the guides of the product say; the rest is ours and to be confirmed. */
    public static RubriquePolicy usual() {
        return new RubriquePolicy(120, 6, Period.ofYears(1), MonthDay.of(7, 1));
    }

    /** From that day on the rubriques of the year may be archived. */
    public LocalDate firstDay(SchoolYear year) {
        return yearEnd.atYear(year.start() + 1);
    }
}
