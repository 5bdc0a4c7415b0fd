package org.ent4j.ticketing.spi;

import org.ent4j.ticketing.exchange.Snapshot;

/** Takes what another platform shows of a ticket: lets its desk read it, and keeps what came of that. */
public interface SnapshotReceiver {

    /** @return whether the ticket is known here, and shared with that platform */
    boolean receive(Snapshot snapshot);
}
