package org.ent4j.viescolaire.cahier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rights.Guardians;

/** A lesson of maths for 4B on a Monday at ten, with Anne and Bruno in the class. */
final class CahierFixture {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final PersonId ANNE = new PersonId("anne");
    static final PersonId BRUNO = new PersonId("bruno");
    static final PersonId CHLOE = new PersonId("chloe");
    static final Set<PersonId> PUPILS = Set.of(ANNE, BRUNO);
    static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    static final Actor COLLEAGUE = new Actor(new PersonId("t2"), Capacity.ENSEIGNANT);
    static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    static final Actor INSPECTOR = new Actor(new PersonId("ia"), Capacity.INSPECTION);
    static final Actor MOTHER = new Actor(new PersonId("mother"), Capacity.RESPONSABLE);
    static final Actor PUPIL = new Actor(ANNE, Capacity.ELEVE);
    static final Actor OTHER_PUPIL = new Actor(BRUNO, Capacity.ELEVE);
    static final Guardians GUARDIANS = Guardians.of(Map.of(ANNE, Set.of(MOTHER.person())));
    static final CahierPolicy POLICY = CahierPolicy.usual(PARIS, Set.of("EXERCICES", "LECON"));
    static final CahierDeTextes CAHIER = new CahierDeTextes(POLICY, GUARDIANS);
    static final SeanceId S1 = new SeanceId("s1");
    static final TravailId W1 = new TravailId("w1");
    static final VisaId V1 = new VisaId("v1");
    static final SeanceContent CONTENT = SeanceContent.builder()
            .title("Théorème de Pythagore")
            .text("<p>Démonstration</p>")
            .annotation("Bruno n'a pas suivi")
            .build();

    private CahierFixture() {}

    static Period period(int days, String from, String to) {
        var day = MONDAY.plusDays(days);
        return new Period(day.atTime(LocalTime.parse(from)), day.atTime(LocalTime.parse(to)));
    }

    static TaughtLesson lesson() {
        return new TaughtLesson("l1", period(0, "10:00", "11:00"), "Maths", Set.of(TEACHER.person()), "4B");
    }

    static Instant at(int days, String clock) {
        return MONDAY.plusDays(days)
                .atTime(LocalTime.parse(clock))
                .atZone(PARIS)
                .toInstant();
    }

    static Instant at(String clock) {
        return at(0, clock);
    }

    /** Given in the lesson, due for the one of Thursday. */
    static TravailAFaire after(String id) {
        return TravailAFaire.builder()
                .id(new TravailId(id))
                .moment(TravailMoment.AFTER_THE_LESSON)
                .type("EXERCICES")
                .title("Exercices 3 et 4")
                .due(MONDAY.plusDays(3))
                .dueLesson("l2")
                .estimated(Duration.ofMinutes(30))
                .build();
    }

    /** Due for the lesson itself. */
    static TravailAFaire before(String id) {
        return TravailAFaire.builder()
                .id(new TravailId(id))
                .moment(TravailMoment.FOR_THE_LESSON)
                .type("LECON")
                .title("Apprendre la leçon")
                .due(MONDAY)
                .build();
    }
}
