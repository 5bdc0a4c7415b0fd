/**
 * Who and what is free, how many hours are taught, and how many the programmes ask for: what a published timetable says
 * without being asked for a grid.
 */
@NullMarked
package org.ent4j.timetable.occupancy;

import org.jspecify.annotations.NullMarked;
