package org.ent4j.ticketing.spi;

import org.ent4j.ticketing.ticket.Actor;

/** Who works at level 1. */
public interface Agents {

    boolean isOne(Actor who);

    /** Whoever comes as an agent is one: the host has looked before. */
    static Agents asTheHostSays() {
        return any -> true;
    }
}
