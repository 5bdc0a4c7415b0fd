package org.ent4j.access.jooq;

/** The kinds of targets, as the column says them. */
enum TargetKind {
    SITE,
    STRUCTURES,
    GROUPS,
    ENT
}
