package org.ent4j.ticketing.exchange;

/** A status of another platform; implemented by enums. */
public interface ForeignStatus {

    /** As it is written there: {@code "Résolu"}, {@code "5"}. */
    String word();
}
