/** The files that timetables come in, each read into the one shape of {@code org.ent4j.timetable.source}. */
@NullMarked
package org.ent4j.timetable.feed;

import org.jspecify.annotations.NullMarked;
