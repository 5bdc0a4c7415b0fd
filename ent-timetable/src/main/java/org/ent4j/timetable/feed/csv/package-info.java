/** Timetables in tables of text, whose columns are found by their headers; needs FastCSV. */
@NullMarked
package org.ent4j.timetable.feed.csv;

import org.jspecify.annotations.NullMarked;
