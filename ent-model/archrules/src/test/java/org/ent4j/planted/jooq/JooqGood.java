package org.ent4j.planted.jooq;

import org.ent4j.planted.Good;
import org.jooq.DSLContext;

/** Keeps all the rules: jOOQ where it belongs. */
public record JooqGood(DSLContext database, Good good) {}
