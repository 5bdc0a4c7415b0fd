package org.ent4j.timetable.feed.csv;

import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What can be wrong in a table of lessons that is a good table. */
public sealed interface CsvLessonDefect extends Reason {

    /** A column without which no lesson can be told, with headers by which it would be found. */
    record NeededColumn(Label column, List<String> headers) implements CsvLessonDefect {
        public NeededColumn {
            headers = List.copyOf(headers);
        }

        @Override
        public String code() {
            return "csv.needed-column";
        }
    }

    /** A header that is not known. */
    record UnknownColumn(String header) implements CsvLessonDefect {
        @Override
        public String code() {
            return "csv.unknown-column";
        }
    }

    /** Two headers are of one column. */
    record ColumnTwice(String first, String second) implements CsvLessonDefect {
        @Override
        public String code() {
            return "csv.column-twice";
        }
    }

    /** A group of two classes that one teacher has at one hour, or one room: it is taken as one. */
    record GroupAcross(String group, String first, String second) implements CsvLessonDefect {
        @Override
        public String code() {
            return "csv.group-across";
        }
    }
}
