package org.ent4j.examples.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;

/**
 * One request: who comes, where, when, and with what.
 *
 * @param path of the address, without what follows it
 * @param parameters of the path, by their names
 * @param query what follows the address
 * @param form what was sent; empty when nothing was
 * @param visitor nobody for a guest, who is not signed in
 * @param where where the visitor is; nothing for a guest
 */
public record Visit(
        String path,
        Map<String, String> parameters,
        Form query,
        Form form,
        Instant now,
        Words words,
        Optional<Session> visitor,
        Optional<OpenSchool> where) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A part of the path that its route has. */
    public String parameter(String name) {
        return Optional.ofNullable(parameters.get(name))
                .orElseThrow(() -> new IllegalStateException(
                        "The path has no {%s}.\nMaybe the route names it otherwise.".formatted(name)));
    }

    public Session session() {
        return visitor.orElseThrow(
                () -> new IllegalStateException("Nobody is signed in.\nMaybe the route needs nothing."));
    }

    public OpenSchool school() {
        return where.orElseThrow(
                () -> new IllegalStateException("Nobody is signed in.\nMaybe the route needs nothing."));
    }

    public PersonId person() {
        return session().person();
    }

    /** The visitor in his capacity. */
    public Actor actor() {
        return session().actor();
    }

    public LocalDateTime localNow() {
        return LocalDateTime.ofInstant(now, PARIS);
    }

    public LocalDate today() {
        return localNow().toLocalDate();
    }

    public String in(String fr, String en) {
        return words.in(fr, en);
    }

    /** Whether the visitor may do what a route or a part of a page needs. */
    public boolean may(Need need) {
        return where.map(school -> school.rights().may(actor(), need)).orElse(need instanceof Need.Nothing);
    }
}
