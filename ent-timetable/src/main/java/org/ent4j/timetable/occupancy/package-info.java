/** Who and what is free, and how many hours are taught: what a published timetable says without being asked for a grid. */
@NullMarked
package org.ent4j.timetable.occupancy;

import org.jspecify.annotations.NullMarked;
