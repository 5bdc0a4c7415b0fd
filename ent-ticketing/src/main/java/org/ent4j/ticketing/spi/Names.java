package org.ent4j.ticketing.spi;

import org.ent4j.ticketing.ticket.Actor;

/** What people are called on screens and towards other platforms. */
public interface Names {

    /** The id itself of somebody who is not known. */
    String of(Actor actor);

    /** Everybody by his id. */
    static Names ids() {
        return Actor::id;
    }
}
