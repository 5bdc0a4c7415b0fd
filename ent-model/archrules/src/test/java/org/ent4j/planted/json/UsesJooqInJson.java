package org.ent4j.planted.json;

import org.jooq.DSLContext;

/** Breaks the rule: an adapter with the library of another. */
public record UsesJooqInJson(DSLContext database) {}
