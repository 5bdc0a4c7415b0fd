/**
 * Rapprochement: each item of a timetable is looked for among the host's items, and a plan says what it became and why.
 * Nothing is accepted silently that a stored decision, an identifier or a unique name does not settle.
 */
@NullMarked
package org.ent4j.timetable.rapprochement;

import org.jspecify.annotations.NullMarked;
