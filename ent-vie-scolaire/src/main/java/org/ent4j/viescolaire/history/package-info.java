/** A pupil followed over the years: counts of each school year, and the sanctions that the file still has. */
@NullMarked
package org.ent4j.viescolaire.history;

import org.jspecify.annotations.NullMarked;
