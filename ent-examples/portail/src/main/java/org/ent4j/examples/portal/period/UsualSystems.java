package org.ent4j.examples.portal.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.periodicity.PeriodSystem;
import org.ent4j.viescolaire.periodicity.PeriodSystemId;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;

/** The two ways in which most schools divide their year, with dates to begin from: the choice of this example. */
public final class UsualSystems {

    private static final int DAYS_TO_THE_COUNCIL = 4;
    private static final int DAYS_TO_THE_PUBLICATION = 11;

    private UsualSystems() {}

    public static PeriodSystem trimestres(SchoolYear year) {
        var next = year.start() + 1;
        return new PeriodSystem(
                new PeriodSystemId("TRIMESTRES"),
                "Trimestres",
                List.of(
                        period(
                                year,
                                "T1",
                                "1er trimestre",
                                year.firstDay(),
                                LocalDate.of(year.start(), Month.DECEMBER, 4)),
                        period(
                                year,
                                "T2",
                                "2e trimestre",
                                LocalDate.of(year.start(), Month.DECEMBER, 5),
                                LocalDate.of(next, Month.MARCH, 12)),
                        period(
                                year,
                                "T3",
                                "3e trimestre",
                                LocalDate.of(next, Month.MARCH, 13),
                                LocalDate.of(next, Month.JULY, 3))));
    }

    public static PeriodSystem semestres(SchoolYear year) {
        var next = year.start() + 1;
        return new PeriodSystem(
                new PeriodSystemId("SEMESTRES"),
                "Semestres",
                List.of(
                        period(year, "S1", "1er semestre", year.firstDay(), LocalDate.of(next, Month.JANUARY, 31)),
                        period(
                                year,
                                "S2",
                                "2e semestre",
                                LocalDate.of(next, Month.FEBRUARY, 1),
                                LocalDate.of(next, Month.JULY, 3))));
    }

    /** Periods of about the same length, to be given other dates. */
    static PeriodSystem even(SchoolYear year, PeriodSystemId id, String label, int count) {
        var last = LocalDate.of(year.start() + 1, Month.JULY, 3);
        var days = ChronoUnit.DAYS.between(year.firstDay(), last) + 1;
        return new PeriodSystem(
                id,
                label,
                IntStream.range(0, count)
                        .mapToObj(at -> period(
                                year,
                                "%s-%d".formatted(id, at + 1),
                                "%s %d".formatted(label, at + 1),
                                year.firstDay().plusDays(days * at / count),
                                year.firstDay().plusDays(days * (at + 1) / count - 1)))
                        .toList());
    }

    private static SchoolPeriod period(SchoolYear year, String code, String label, LocalDate first, LocalDate last) {
        return SchoolPeriod.builder()
                .id(new SchoolPeriodId(year.start() + "-" + code))
                .label(label)
                .days(new DateRange(first, last))
                .council(last.plusDays(DAYS_TO_THE_COUNCIL))
                .publication(last.plusDays(DAYS_TO_THE_PUBLICATION))
                .build();
    }
}
