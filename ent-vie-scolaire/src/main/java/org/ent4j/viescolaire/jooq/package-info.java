/** Journals in a database, H2 or PostgreSQL; needs jOOQ and Flyway. */
@NullMarked
package org.ent4j.viescolaire.jooq;

import org.jspecify.annotations.NullMarked;
