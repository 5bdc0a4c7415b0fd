package org.ent4j.directory.account;

import org.ent4j.model.id.PersonId;

/**
 * Who did something to an account.
 *
 * @param id of the person, or "" for the portal itself
 */
public record Actor(Kind kind, String id) {

    /** A person, an import, or the calendar. */
    public enum Kind {
        PERSON,
        IMPORT,
        DELAY
    }

    public static final Actor IMPORT = new Actor(Kind.IMPORT, "");
    public static final Actor DELAY = new Actor(Kind.DELAY, "");

    public Actor {
        if ((kind == Kind.PERSON) == id.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s with the id '%s'.\nMaybe the person who acts was not passed on.".formatted(kind, id));
        }
    }

    public static Actor of(PersonId person) {
        return new Actor(Kind.PERSON, person.value());
    }
}
