/** The weeks of the year and the lessons of a school, placed so that nobody is in two places at once. */
@NullMarked
package org.ent4j.examples.sample.timetable;

import org.jspecify.annotations.NullMarked;
