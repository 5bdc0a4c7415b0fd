package org.ent4j.viescolaire.punition;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** A school that is open from 8 to 18 on weekdays, on a Monday at noon, with its usual types. */
final class PunitionFixture {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    static final Actor COLLEAGUE = new Actor(new PersonId("t2"), Capacity.ENSEIGNANT);
    static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    static final Actor AGENT = new Actor(new PersonId("agent"), Capacity.AUTRE_PERSONNEL);
    static final Actor MOTHER = new Actor(new PersonId("mother"), Capacity.RESPONSABLE);
    static final PersonId ANNE = new PersonId("anne");
    static final PersonId BRUNO = new PersonId("bruno");
    static final MotifCode CHATTER = new MotifCode("ma_bava");
    static final MotifCode ABSENT = new MotifCode("ma_abse");
    static final PunitionPolicy POLICY = new PunitionPolicy(PARIS, types(), motifs(), hours());

    private PunitionFixture() {}

    private static PunitionTypes types() {
        return PunitionTypes.ofTheCircular()
                .with(new PunitionType("TIG", "Travail d'intérêt général", PunitionNature.AUTRE))
                .get();
    }

    private static Motifs motifs() {
        return Motifs.none()
                .with("Bavardages", Optional.empty(), Set.of(MotifKind.PUNITION))
                .with("Absent", Optional.empty(), Set.of(MotifKind.REPORT));
    }

    private static OpeningHours hours() {
        var week = new EnumMap<DayOfWeek, TimeRange>(DayOfWeek.class);
        for (var day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), new TimeRange(LocalTime.of(8, 0), LocalTime.of(18, 0)));
        }
        return OpeningHours.of(week);
    }

    static PunitionRequest request(PunitionNature nature) {
        return PunitionRequest.builder()
                .id(new PunitionId("p1"))
                .pupil(ANNE)
                .type(nature == PunitionNature.AUTRE ? "TIG" : nature.name())
                .motif(CHATTER)
                .requester(TEACHER)
                .assignedWork(nature.hasWork() ? "Exercice 4" : "")
                .build();
    }

    static LocalDateTime time(String clock) {
        return time(0, clock);
    }

    static LocalDateTime time(int days, String clock) {
        return MONDAY.plusDays(days).atTime(LocalTime.parse(clock));
    }

    static Instant at(String clock) {
        return at(0, clock);
    }

    static Instant at(int days, String clock) {
        return time(days, clock).atZone(PARIS).toInstant();
    }

    static PunitionSlot slot(int days, String from, String to) {
        return PunitionSlot.at(PunitionDate.range(time(days, from), time(days, to)));
    }
}
