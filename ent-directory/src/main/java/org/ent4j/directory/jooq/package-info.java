/**
 * The directory on a database, PostgreSQL or H2. The tables start with {@code dir_} and have a migration history of their
 * own, so that they live beside the host's. See {@link org.ent4j.directory.jooq.JooqDirectory}.
 */
@NullMarked
package org.ent4j.directory.jooq;

import org.jspecify.annotations.NullMarked;
