package org.ent4j.access.jooq;

/** The lists that an element may have, besides the criteria of its populations, which are named as those are. */
enum ValueList {
    /** The structures or groups of a target. */
    TARGET,
    /** The structures of a site, a subscription or a scope. */
    MEMBER,
    /** The roles of a service, one for each part. */
    ROLE,
    /** The permissions of the role of that part. */
    PERMISSION,
    /** The people whom a closing spares. */
    EXCEPT_USER
}
