package org.ent4j.viescolaire.absence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeRollCall;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifFlag;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** A pupil, a teacher, a CPE and a mother, in the week of a Monday of winter time. */
final class AbsenceFixture {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final SchoolYear YEAR = new SchoolYear(2026);
    static final PersonId ANNE = new PersonId("anne");
    static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    static final Actor MOTHER = new Actor(new PersonId("mother"), Capacity.RESPONSABLE);

    static final Motifs MOTIFS = Motifs.none()
            .with("Maladie", absences(), EnumSet.of(MotifFlag.LEGITIME, MotifFlag.JUSTIFICATION_EXIGIBLE))
            .with("Raisons familiales", absences(), EnumSet.noneOf(MotifFlag.class))
            .with("Réunion solennelle", absences(), EnumSet.of(MotifFlag.LEGITIME))
            .with("Infirmerie", absences(), EnumSet.of(MotifFlag.SOUS_RESPONSABILITE))
            .with("Panne", EnumSet.of(MotifKind.RETARD), EnumSet.noneOf(MotifFlag.class));
    static final MotifCode ILL = MOTIFS.all().get(0).code();
    static final MotifCode FAMILY = MOTIFS.all().get(1).code();
    static final MotifCode CEREMONY = MOTIFS.all().get(2).code();
    static final MotifCode SICKROOM = MOTIFS.all().get(3).code();
    static final MotifCode BREAKDOWN = MOTIFS.all().get(4).code();
    static final AbsencePolicy POLICY = AbsencePolicy.usual(MOTIFS);
    static final CountingPolicy COUNTING = CountingPolicy.usual(openings());

    private AbsenceFixture() {}

    private static Set<MotifKind> absences() {
        return EnumSet.of(MotifKind.ABSENCE, MotifKind.DEPART, MotifKind.PRESENCE_AILLEURS);
    }

    private static OpeningHours openings() {
        var hours = new TreeMap<DayOfWeek, TimeRange>();
        for (var day = 1; day <= 5; day++) {
            hours.put(DayOfWeek.of(day), new TimeRange(LocalTime.of(8, 0), LocalTime.of(17, 30)));
        }
        return OpeningHours.of(Map.copyOf(hours));
    }

    static LocalDateTime time(String clock) {
        return MONDAY.atTime(LocalTime.parse(clock));
    }

    static Instant at(String clock) {
        return time(clock).atZone(POLICY.zone()).toInstant();
    }

    static Period period(String from, String to) {
        return new Period(time(from), time(to));
    }

    /** The roll of a lesson named by its first hour; the pupil was in lessons at the other times. */
    static TakeRollCall roll(String from, String to, RollCallEntry entry, Period... attended) {
        return new TakeRollCall(
                at(to), TEACHER, from, period(from, to), "Maths", Optional.of(entry), List.of(attended));
    }

    static TakeRollCall absent(String from, String to, Period... attended) {
        return roll(from, to, RollCallEntry.absent(ANNE), attended);
    }

    static TakeRollCall present(String from, String to) {
        return roll(from, to, RollCallEntry.present(ANNE));
    }

    static Enter entered(AbsenceType type, String from, String to) {
        return new Enter(
                at("08:00"),
                CPE,
                type,
                List.of(period(from, to)),
                Origin.of(Source.VIE_SCOLAIRE),
                Optional.empty(),
                "");
    }

    static Enter declared(String from, String to, MotifCode motif) {
        return new Enter(
                at("07:30"),
                MOTHER,
                AbsenceType.ABSENCE,
                List.of(period(from, to)),
                Origin.of(Source.RESPONSABLE),
                Optional.of(motif),
                "fièvre");
    }
}
