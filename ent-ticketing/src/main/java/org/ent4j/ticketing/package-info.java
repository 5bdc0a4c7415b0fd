/** Assistance: requests of the schools, from level 0 to level 2. No content yet. */
@NullMarked
package org.ent4j.ticketing;

import org.jspecify.annotations.NullMarked;
