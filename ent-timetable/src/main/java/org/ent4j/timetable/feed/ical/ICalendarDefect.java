package org.ent4j.timetable.feed.ical;

import org.ent4j.model.rule.Reason;

/** What can be wrong in a calendar of lessons. */
public sealed interface ICalendarDefect extends Reason {

    /** The text does not begin as a calendar. */
    record NotCalendar() implements ICalendarDefect {
        @Override
        public String code() {
            return "ical.not-calendar";
        }
    }

    /** The text ends before its calendar does: nobody can tell what is missing. */
    record Cut() implements ICalendarDefect {
        @Override
        public String code() {
            return "ical.cut";
        }
    }

    /** The text is not UTF-8, as it should be: the usual other encoding is taken. */
    record AssumedEncoding(String charset) implements ICalendarDefect {
        @Override
        public String code() {
            return "ical.assumed-encoding";
        }
    }

    /** More events than any school has. */
    record TooMany(int limit) implements ICalendarDefect {
        @Override
        public String code() {
            return "ical.too-many";
        }
    }

    /** An event of whole days, which is no lesson. */
    record AllDay(String summary) implements ICalendarDefect {
        @Override
        public String code() {
            return "ical.all-day";
        }
    }

    /** An event without start or end, of no length, or past midnight. */
    record BadHours(String start, String end) implements ICalendarDefect {
        @Override
        public String code() {
            return "ical.bad-hours";
        }
    }

    /** An event that is repeated by a rule that no timetable needs. */
    record BadRule(String rule) implements ICalendarDefect {
        @Override
        public String code() {
            return "ical.bad-rule";
        }
    }

    /** Days taken off or added that are none. */
    record BadDates(String name, String value) implements ICalendarDefect {
        @Override
        public String code() {
            return "ical.bad-dates";
        }
    }

    /** A change of one occurrence and of all after it: it counts for the one. */
    record AndFuture(String range) implements ICalendarDefect {
        @Override
        public String code() {
            return "ical.and-future";
        }
    }

    /** A time zone that nobody knows: the school's is taken. */
    record UnknownZone(String zone, String taken) implements ICalendarDefect {
        @Override
        public String code() {
            return "ical.unknown-zone";
        }
    }

    /** An event that another one of the same identifier repeats, or replaces. */
    record Doubled(String uid, int line) implements ICalendarDefect {
        @Override
        public String code() {
            return "ical.doubled";
        }
    }

    /** Events with no day in the year that is imported. */
    record OutsideYear(int count) implements ICalendarDefect {
        @Override
        public String code() {
            return "ical.outside-year";
        }
    }
}
