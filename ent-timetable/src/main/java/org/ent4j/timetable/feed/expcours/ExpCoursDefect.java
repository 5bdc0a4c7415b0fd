package org.ent4j.timetable.feed.expcours;

import org.ent4j.model.rule.Reason;

/** What can be wrong in a generic XML export of EDT that is good XML. */
public sealed interface ExpCoursDefect extends Reason {

    /** A table of the same format about something else: pupils, rooms. */
    record OtherTable(String table) implements ExpCoursDefect {
        @Override
        public String code() {
            return "expcours.other-table";
        }
    }

    /** A column that this reader does not know. */
    record UnknownColumn(String name) implements ExpCoursDefect {
        @Override
        public String code() {
            return "expcours.unknown-column";
        }
    }

    /** More first names than names, or the other way round. */
    record UnevenNames(String names, String firstNames) implements ExpCoursDefect {
        @Override
        public String code() {
            return "expcours.uneven-names";
        }
    }
}
