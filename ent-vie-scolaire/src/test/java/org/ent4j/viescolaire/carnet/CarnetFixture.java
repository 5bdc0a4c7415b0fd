package org.ent4j.viescolaire.carnet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rights.Guardians;

/** Anne has a mother and a father, Bruno a mother; a Monday. */
final class CarnetFixture {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final PersonId ANNE = new PersonId("anne");
    static final PersonId BRUNO = new PersonId("bruno");
    static final PersonId CHLOE = new PersonId("chloe");
    static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    static final Actor COLLEAGUE = new Actor(new PersonId("t2"), Capacity.ENSEIGNANT);
    static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    static final Actor MOTHER = new Actor(new PersonId("mother"), Capacity.RESPONSABLE);
    static final Actor FATHER = new Actor(new PersonId("father"), Capacity.RESPONSABLE);
    static final Actor OF_BRUNO = new Actor(new PersonId("of-bruno"), Capacity.RESPONSABLE);
    static final Actor PUPIL = new Actor(ANNE, Capacity.ELEVE);
    static final CarnetMessageId M1 = new CarnetMessageId("m1");
    static final Guardians GUARDIANS =
            Guardians.of(Map.of(ANNE, Set.of(MOTHER.person(), FATHER.person()), BRUNO, Set.of(OF_BRUNO.person())));
    static final CarnetPolicy POLICY = CarnetPolicy.discreet(PARIS);
    static final Carnet CARNET = new Carnet(POLICY, GUARDIANS);

    private CarnetFixture() {}

    static Instant at(int days, String clock) {
        return MONDAY.plusDays(days)
                .atTime(LocalTime.parse(clock))
                .atZone(PARIS)
                .toInstant();
    }

    static Instant at(String clock) {
        return at(0, clock);
    }

    static CarnetLetter letter(AcknowledgementAsked asked, PersonId... pupils) {
        return CarnetLetter.builder()
                .addPupils(pupils)
                .category(CarnetCategory.INFORMATION)
                .subject("Sortie au musée")
                .text("Jeudi, de 9 h à 12 h.")
                .acknowledgement(asked)
                .build();
    }

    static CarnetLetter note(PersonId pupil) {
        return letter(AcknowledgementAsked.NONE, pupil).withCategory(CarnetCategory.MOT_DES_RESPONSABLES);
    }
}
