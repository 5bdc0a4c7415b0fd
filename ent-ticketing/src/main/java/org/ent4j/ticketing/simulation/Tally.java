package org.ent4j.ticketing.simulation;

/** Counts while a storm lasts; for one thread. */
final class Tally {
    int sent;
    int lost;
    int late;
    int repeated;
    int outOfOrder;
    int confirmationsLost;
    int arrived;
    int known;
    int early;
    int refused;
    int steps;
    int notAllowed;
}
