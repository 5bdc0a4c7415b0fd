package org.ent4j.ticketing.notice;

import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.routing.TeamId;

/** Who is told. */
public sealed interface Recipient {

    record Person(PersonId id) implements Recipient {}

    /** Whoever is of it. */
    record Team(TeamId id) implements Recipient {}
}
