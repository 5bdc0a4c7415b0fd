/** Published timetables as iCalendar (RFC 5545), for the calendars of people, classes and rooms; needs ical4j. */
@NullMarked
package org.ent4j.timetable.ical;

import org.jspecify.annotations.NullMarked;
