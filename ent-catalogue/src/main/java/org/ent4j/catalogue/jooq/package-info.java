/** Ports on H2 and PostgreSQL. */
@NullMarked
package org.ent4j.catalogue.jooq;

import org.jspecify.annotations.NullMarked;
