/** The week of a class, a teacher, a room, a group or a pupil as a grid: a model, and renderings as text and as XHTML. */
@NullMarked
package org.ent4j.timetable.grid;

import org.jspecify.annotations.NullMarked;
