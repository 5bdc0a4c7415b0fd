/**
 * What is wrong with a published timetable: the same teacher, room or pupils in two places at once, hours that are not the
 * school's, services without lessons and lessons without services. Nothing here holds a publication up; everything is told.
 */
@NullMarked
package org.ent4j.timetable.check;

import org.jspecify.annotations.NullMarked;
