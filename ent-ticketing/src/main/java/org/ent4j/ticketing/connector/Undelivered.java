package org.ent4j.ticketing.connector;

import org.ent4j.ticketing.exchange.Delivery;

/** What was begun cannot be ended; carried up to where it is told. */
final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Delivery delivery;

    Undelivered(Delivery delivery) {
        super(delivery.words(), null, false, false);
        this.delivery = delivery;
    }

    Delivery delivery() {
        return delivery;
    }
}
