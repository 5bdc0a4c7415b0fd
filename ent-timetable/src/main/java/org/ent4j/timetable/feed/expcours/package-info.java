/** The generic XML export of EDT, {@code EXP_COURS.xml}: a table of lessons that has names and no identifiers. */
@NullMarked
package org.ent4j.timetable.feed.expcours;

import org.jspecify.annotations.NullMarked;
