package org.ent4j.viescolaire.periodicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** A school with trimestres and semestres in 2026-2027. */
final class PeriodicityFixture {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    static final Instant NOON = Instant.parse("2026-09-10T10:00:00Z");
    static final PeriodSystemId TRIMESTRES = new PeriodSystemId("TRIMESTRES");
    static final PeriodSystemId SEMESTRES = new PeriodSystemId("SEMESTRES");
    static final ClassRef SIXIEME = new ClassRef(new StructureId("0350122T"), "6A");
    static final ClassRef TERMINALE = new ClassRef(new StructureId("0350122T"), "TG1");

    private PeriodicityFixture() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static DateRange days(String first, String last) {
        return new DateRange(day(first), day(last));
    }

    static SchoolPeriod period(String id, String first, String last) {
        return SchoolPeriod.builder()
                .id(new SchoolPeriodId(id))
                .label(id)
                .days(days(first, last))
                .build();
    }

    static PeriodSystem trimestres() {
        return new PeriodSystem(
                TRIMESTRES,
                "Trimestres",
                List.of(
                        period("T1", "2026-09-01", "2026-11-29"),
                        period("T2", "2026-11-30", "2027-03-07"),
                        period("T3", "2027-03-08", "2027-07-03")));
    }

    static PeriodSystem semestres() {
        return new PeriodSystem(
                SEMESTRES,
                "Semestres",
                List.of(period("S1", "2026-09-01", "2027-01-31"), period("S2", "2027-02-01", "2027-07-03")));
    }

    static Periodicity divided() {
        return Periodicity.none(YEAR).with(trimestres()).with(semestres());
    }

    static ClassPeriod key(ClassRef classRef, String period) {
        return new ClassPeriod(classRef, new SchoolPeriodId(period));
    }

    static WorkDone marks(int count, String first, String last) {
        return new WorkDone(Optional.empty(), count, Optional.of(days(first, last)), 0);
    }

    static Periods following(Periodicity periodicity) {
        return applied(Periods.none(periodicity.year()), periodicity, Set.of(), Work.none());
    }

    static Periods applied(Periods periods, Periodicity wanted, Set<ClassPeriod> keep, Work work) {
        var plan = PeriodicityPlanning.plan(periods, wanted, keep, work).get();
        return PeriodicityPlanning.apply(periods, plan, work, NOON, HEAD).get().state();
    }
}
