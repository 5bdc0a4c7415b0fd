package org.ent4j.examples.portal.web;

import java.time.Instant;
import org.ent4j.examples.portal.school.Site;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;

/**
 * Somebody signed in.
 *
 * @param id secret
 * @param site where he is, and in which capacity
 */
public record Session(String id, PersonId person, Site site, Instant endsAt) {

    public Actor actor() {
        return new Actor(person, site.capacity());
    }

    @Override
    public String toString() {
        return "Session[%s, %s]".formatted(person, site);
    }
}
