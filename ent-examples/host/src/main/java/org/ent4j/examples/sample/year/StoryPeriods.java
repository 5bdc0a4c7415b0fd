package org.ent4j.examples.sample.year;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Level;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.periodicity.PeriodSystem;
import org.ent4j.viescolaire.periodicity.PeriodSystemId;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;

/** How made-up schools divide their year: in semestres from première on, in trimestres before. The dates are made up too. */
final class StoryPeriods {

    private static final int DAYS_TO_THE_COUNCIL = 4;
    private static final int DAYS_TO_THE_PUBLICATION = 11;

    private StoryPeriods() {}

    /** The system that a class follows. */
    static PeriodSystem of(Division division, SchoolYear year) {
        return division.level().compareTo(Level.PREMIERE) < 0 ? trimestres(year) : semestres(year);
    }

    private static PeriodSystem trimestres(SchoolYear year) {
        var second = LocalDate.of(year.start(), Month.DECEMBER, 5);
        var third = LocalDate.of(year.start() + 1, Month.MARCH, 13);
        return new PeriodSystem(
                new PeriodSystemId("TRIMESTRES"),
                "Trimestres",
                List.of(
                        period(year, "T1", "1er trimestre", year.firstDay(), second),
                        period(year, "T2", "2e trimestre", second, third),
                        period(year, "T3", "3e trimestre", third, end(year))));
    }

    private static PeriodSystem semestres(SchoolYear year) {
        var second = LocalDate.of(year.start() + 1, Month.FEBRUARY, 1);
        return new PeriodSystem(
                new PeriodSystemId("SEMESTRES"),
                "Semestres",
                List.of(
                        period(year, "S1", "1er semestre", year.firstDay(), second),
                        period(year, "S2", "2e semestre", second, end(year))));
    }

    private static LocalDate end(SchoolYear year) {
        return LocalDate.of(year.start() + 1, Month.JULY, 4);
    }

    /** @param next the day after its last one */
    private static SchoolPeriod period(SchoolYear year, String code, String label, LocalDate first, LocalDate next) {
        var last = next.minusDays(1);
        return SchoolPeriod.builder()
                .id(new SchoolPeriodId(year.start() + "-" + code))
                .label(label)
                .days(new DateRange(first, last))
                .council(last.plusDays(DAYS_TO_THE_COUNCIL))
                .publication(last.plusDays(DAYS_TO_THE_PUBLICATION))
                .build();
    }
}
