package org.ent4j.viescolaire;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.Departement;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifFlag;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** A class of four pupils with the same four lessons on every weekday. */
final class SchoolFixture {

    static final StructureId SCHOOL = new StructureId("9990001X");
    static final SchoolYear YEAR = new SchoolYear(2026);
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final PersonId ANNE = new PersonId("anne");
    static final PersonId BRUNO = new PersonId("bruno");
    static final PersonId CHLOE = new PersonId("chloe");
    static final PersonId DAVID = new PersonId("david");
    static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    static final Actor MOTHER = new Actor(new PersonId("mother"), Capacity.RESPONSABLE);
    static final Motifs MOTIFS = Motifs.none()
            .with("Maladie", EnumSet.of(MotifKind.ABSENCE), EnumSet.of(MotifFlag.LEGITIME))
            .with("Bavardages", Optional.empty(), Set.of(MotifKind.PUNITION, MotifKind.SANCTION))
            .with("Oubli de carnet", EnumSet.of(MotifKind.OBSERVATION), EnumSet.of(MotifFlag.OUBLI_DE_CARNET));
    static final MotifCode ILL = MOTIFS.all().get(0).code();
    static final MotifCode CHATTER = MOTIFS.all().get(1).code();
    static final SchoolSetup SETUP = setup().build();

    private SchoolFixture() {}

    /** That of the school, to be changed. */
    static SchoolSetup.Builder setup() {
        return SchoolSetup.usual(SCHOOL, YEAR, PARIS, new Departement("57"), openings(), MOTIFS);
    }

    private static OpeningHours openings() {
        var week = new EnumMap<DayOfWeek, TimeRange>(DayOfWeek.class);
        for (var day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), new TimeRange(LocalTime.of(8, 0), LocalTime.of(18, 0)));
        }
        return OpeningHours.of(week);
    }

    static List<CalledLesson> lessons(LocalDate day) {
        var lessons = new ArrayList<CalledLesson>();
        if (day.getDayOfWeek().getValue() <= 5) {
            for (var start : List.of("08:30", "09:30", "10:30", "14:00")) {
                lessons.add(lesson(day, start));
            }
        }
        return lessons;
    }

    static CalledLesson lesson(LocalDate day, String start) {
        var from = day.atTime(LocalTime.parse(start));
        return new CalledLesson(
                day + " " + start,
                new Period(from, from.plusMinutes(55)),
                "Maths",
                "5A",
                Set.of(TEACHER.person()),
                Set.of(ANNE, BRUNO, CHLOE, DAVID));
    }

    static Instant at(LocalDate day, String clock) {
        return day.atTime(LocalTime.parse(clock)).atZone(PARIS).toInstant();
    }
}
