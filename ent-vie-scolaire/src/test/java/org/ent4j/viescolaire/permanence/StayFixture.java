package org.ent4j.viescolaire.permanence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** A Monday of winter time in a school with a nurse. */
final class StayFixture {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final Actor NURSE = new Actor(new PersonId("nurse"), Capacity.AUTRE_PERSONNEL);
    static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    static final Actor MOTHER = new Actor(new PersonId("mother"), Capacity.RESPONSABLE);
    static final PersonId ANNE = new PersonId("anne");
    static final PersonId BRUNO = new PersonId("bruno");
    static final PersonId CHLOE = new PersonId("chloe");
    static final StayPolicy POLICY = new StayPolicy(PARIS);

    private StayFixture() {}

    static StayRequest request(String id, StayKind kind, String from, PersonId... pupils) {
        return StayRequest.builder()
                .id(new StayId(id))
                .kind(kind)
                .addPupils(pupils)
                .from(time(from))
                .build();
    }

    static LocalDateTime time(String clock) {
        return MONDAY.atTime(LocalTime.parse(clock));
    }

    static Instant at(String clock) {
        return time(clock).atZone(PARIS).toInstant();
    }
}
