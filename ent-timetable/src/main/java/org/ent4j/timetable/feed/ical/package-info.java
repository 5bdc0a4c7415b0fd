/** Calendars of lessons in iCalendar (RFC 5545), as PRONOTE, EDT, ADE or Untis publish them; needs ical4j. */
@NullMarked
package org.ent4j.timetable.feed.ical;

import org.jspecify.annotations.NullMarked;
