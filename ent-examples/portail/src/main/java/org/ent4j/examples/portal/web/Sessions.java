package org.ent4j.examples.portal.web;

import static org.ent4j.examples.portal.data.PortalTables.moment;
import static org.ent4j.examples.portal.data.PortalTables.table;
import static org.ent4j.examples.portal.data.PortalTables.text;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.PortalTables;
import org.ent4j.examples.portal.school.Site;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.rights.Capacity;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * Who is signed in: rows of the database, so that a restart ends no session and every instance of the portal knows them all.
 * They live by the real clock, whatever moment the demonstration shows.
 */
@Singleton
public final class Sessions {

    private static final Duration LENGTH = Duration.ofHours(10);
    private static final int BYTES = 32;

    private final DSLContext tables;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Sessions(PortalData data) {
        this.tables = PortalTables.on(data.dataSource());
    }

    public Session begin(PersonId person, Site site) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var endsAt = Instant.now().plus(LENGTH);
        tables.deleteFrom(table("session")).where(moment("ends_at").lt(now())).execute();
        tables.insertInto(
                        table("session"),
                        text("id"),
                        text("person"),
                        text("school"),
                        text("capacity"),
                        moment("ends_at"))
                .values(
                        id,
                        person.value(),
                        site.school().value(),
                        site.capacity().name(),
                        at(endsAt))
                .execute();
        return new Session(id, person, site, endsAt);
    }

    /** Nothing for one that has ended. */
    public Optional<Session> find(String id) {
        return tables.select(text("person"), text("school"), text("capacity"), moment("ends_at"))
                .from(table("session"))
                .where(text("id").eq(id).and(moment("ends_at").gt(now())))
                .fetchOptional(row -> session(id, row));
    }

    private static Session session(String id, Record row) {
        return new Session(
                id,
                new PersonId(row.get(text("person"))),
                new Site(new StructureId(row.get(text("school"))), Capacity.valueOf(row.get(text("capacity")))),
                row.get(moment("ends_at")).toInstant());
    }

    /** The same person is somewhere else from now on. */
    public void move(Session session, Site site) {
        tables.update(table("session"))
                .set(text("school"), site.school().value())
                .set(text("capacity"), site.capacity().name())
                .where(text("id").eq(session.id()))
                .execute();
    }

    public void end(Session session) {
        tables.deleteFrom(table("session")).where(text("id").eq(session.id())).execute();
    }

    /** Somebody is signed in nowhere any more. */
    public void endAll(PersonId person) {
        tables.deleteFrom(table("session"))
                .where(text("person").eq(person.value()))
                .execute();
    }

    private static OffsetDateTime now() {
        return at(Instant.now());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
