package org.ent4j.ticketing.jooq;

import static org.ent4j.ticketing.jooq.generated.Sequences.TICK_INCIDENT_NUMBER;
import static org.ent4j.ticketing.jooq.generated.Tables.TICK_INCIDENT;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.incident.IncidentState;
import org.ent4j.ticketing.incident.MajorIncident;
import org.ent4j.ticketing.jooq.generated.tables.records.TickIncidentRecord;
import org.ent4j.ticketing.spi.IncidentText;
import org.ent4j.ticketing.spi.MajorIncidents;
import org.ent4j.ticketing.spi.SupersededIncident;
import org.ent4j.ticketing.ticket.IncidentId;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** A row each. One that nobody can read is among the open ones no more, and stops no other. */
final class JooqIncidents implements MajorIncidents {

    private final DSLContext database;
    private final IncidentText text;

    JooqIncidents(DSLContext database, IncidentText text) {
        this.database = database;
        this.text = text;
    }

    @Override
    public Optional<MajorIncident> find(IncidentId id) {
        return database.select(TICK_INCIDENT.BODY)
                .from(TICK_INCIDENT)
                .where(TICK_INCIDENT.ID.eq(id.value()))
                .fetchOptional(TICK_INCIDENT.BODY)
                .map(body -> read(id, body));
    }

    private MajorIncident read(IncidentId id, String body) {
        try {
            return text.incident(body);
        } catch (IllegalArgumentException refused) {
            throw new IllegalStateException(
                    "Incident %s cannot be read.\nMaybe a newer version wrote it.".formatted(id), refused);
        }
    }

    @Override
    public List<MajorIncident> open() {
        return database
                .select(TICK_INCIDENT.BODY)
                .from(TICK_INCIDENT)
                .where(TICK_INCIDENT.STATE.eq(IncidentState.OPEN.name()))
                .orderBy(TICK_INCIDENT.OPENED_AT.desc(), TICK_INCIDENT.ID)
                .fetch(TICK_INCIDENT.BODY)
                .stream()
                .flatMap(body -> Legible.one(() -> text.incident(body)))
                .toList();
    }

    @Override
    public long nextNumber() {
        return database.nextval(TICK_INCIDENT_NUMBER).longValue();
    }

    @Override
    public Either<SupersededIncident, MajorIncident> save(MajorIncident incident, int version) {
        var isKept = version == 0 ? isInserted(incident) : isUpdated(incident, version);
        return isKept
                ? Either.right(incident)
                : Either.left(new SupersededIncident(incident.id(), version, version(incident.id())));
    }

    private boolean isInserted(MajorIncident incident) {
        var row = new TickIncidentRecord(
                incident.id().value(),
                incident.state().name(),
                Columns.moment(incident.openedAt()),
                incident.version(),
                text.write(incident));
        try {
            return database.insertInto(TICK_INCIDENT).set(row).execute() == 1;
        } catch (IntegrityConstraintViolationException there) {
            return false;
        }
    }

    private boolean isUpdated(MajorIncident incident, int version) {
        return database.update(TICK_INCIDENT)
                        .set(TICK_INCIDENT.STATE, incident.state().name())
                        .set(TICK_INCIDENT.VERSION, incident.version())
                        .set(TICK_INCIDENT.BODY, text.write(incident))
                        .where(TICK_INCIDENT.ID.eq(incident.id().value()))
                        .and(TICK_INCIDENT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** 0 when it is not there. */
    private int version(IncidentId id) {
        return database.select(TICK_INCIDENT.VERSION)
                .from(TICK_INCIDENT)
                .where(TICK_INCIDENT.ID.eq(id.value()))
                .fetchOptional(TICK_INCIDENT.VERSION)
                .orElse(0);
    }
}
