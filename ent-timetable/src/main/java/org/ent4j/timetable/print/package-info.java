/** The week of a class, a teacher, a room, a group or a pupil as PDF. */
@NullMarked
package org.ent4j.timetable.print;

import org.jspecify.annotations.NullMarked;
