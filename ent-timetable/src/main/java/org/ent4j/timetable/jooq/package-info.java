/** Decisions and publications in a database, H2 or PostgreSQL; needs jOOQ and Flyway. */
@NullMarked
package org.ent4j.timetable.jooq;

import org.jspecify.annotations.NullMarked;
