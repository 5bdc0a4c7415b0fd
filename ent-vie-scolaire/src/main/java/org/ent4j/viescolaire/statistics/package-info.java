/** Counts of punitions and sanctions, by class, type, motif, state and month, and of absences by class and week. */
@NullMarked
package org.ent4j.viescolaire.statistics;

import org.jspecify.annotations.NullMarked;
