/** The week of a class, a teacher, a room or a group as a grid: a model, and a rendering as text. */
@NullMarked
package org.ent4j.timetable.grid;

import org.jspecify.annotations.NullMarked;
