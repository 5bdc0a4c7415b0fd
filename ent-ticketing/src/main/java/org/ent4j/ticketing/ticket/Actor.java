package org.ent4j.ticketing.ticket;

import org.ent4j.model.id.PersonId;

/**
 * Somebody who does something.
 *
 * @param id of a person whom this platform knows, or as another platform calls somebody; never blank
 */
public record Actor(String id, Role role) {

    /** Nobody: time passed. */
    public static final Actor AUTOMATIC = new Actor("automatic", Role.AUTOMATIC);

    /** @throws IllegalArgumentException when the id is blank */
    public Actor {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An actor without an id.\nMaybe nobody is signed in.");
        }
    }

    public static Actor of(PersonId person, Role role) {
        return new Actor(person.value(), role);
    }
}
