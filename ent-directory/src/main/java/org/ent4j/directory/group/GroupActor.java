package org.ent4j.directory.group;

import org.ent4j.model.id.PersonId;

/**
 * Whoever changes a free group.
 *
 * @param administrator whether the host lets them change groups that are not their own
 */
public record GroupActor(PersonId person, boolean administrator) {

    public static GroupActor member(PersonId person) {
        return new GroupActor(person, false);
    }

    public static GroupActor administrator(PersonId person) {
        return new GroupActor(person, true);
    }
}
