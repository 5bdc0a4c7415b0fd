package org.ent4j.planted;

import org.jooq.DSLContext;

/** Breaks the rule: jOOQ in the domain. */
public record UsesJooq(DSLContext database) {}
