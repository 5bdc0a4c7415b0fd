/** The portal's database: H2 or PostgreSQL, with the tables of all modules and those of the portal itself. */
@NullMarked
package org.ent4j.examples.portal.data;

import org.jspecify.annotations.NullMarked;
