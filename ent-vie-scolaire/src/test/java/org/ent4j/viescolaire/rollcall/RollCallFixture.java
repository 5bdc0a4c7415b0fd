package org.ent4j.viescolaire.rollcall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** A lesson of 9:25 to 10:20 with two teachers and four pupils, on a Monday of winter time. */
final class RollCallFixture {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    static final Actor OTHER_TEACHER = new Actor(new PersonId("t2"), Capacity.ENSEIGNANT);
    static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    static final PersonId ANNE = new PersonId("anne");
    static final PersonId BRUNO = new PersonId("bruno");
    static final PersonId CHLOE = new PersonId("chloe");
    static final PersonId DAVID = new PersonId("david");
    static final PersonId GUEST = new PersonId("guest");
    static final RollCallPolicy POLICY = RollCallPolicy.usual();
    static final CalledLesson LESSON = lesson("maths", "09:25", "10:20");

    private RollCallFixture() {}

    static CalledLesson lesson(String id, String from, String to) {
        return new CalledLesson(
                id,
                period(from, to),
                "Maths",
                Set.of(TEACHER.person(), OTHER_TEACHER.person()),
                new TreeSet<>(Set.of(ANNE, BRUNO, CHLOE, DAVID)));
    }

    static Period period(String from, String to) {
        return new Period(time(from), time(to));
    }

    static LocalDateTime time(String clock) {
        return MONDAY.atTime(LocalTime.parse(clock));
    }

    static Instant at(String clock) {
        return time(clock).atZone(POLICY.zone()).toInstant();
    }
}
