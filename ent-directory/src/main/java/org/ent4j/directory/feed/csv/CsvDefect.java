package org.ent4j.directory.feed.csv;

import java.util.List;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What can be wrong with a table of people. Columns are named as the file names them, people by line or id. */
public sealed interface CsvDefect extends Reason {

    /** A column that nobody reads; a {@link ColumnMapping} can say what it is. */
    record UnknownColumn(String header) implements CsvDefect {
        @Override
        public String code() {
            return "csv.unknown-column";
        }
    }

    /** Two columns hold the same; the first counts. */
    record ColumnTwice(String first, String second) implements CsvDefect {
        @Override
        public String code() {
            return "csv.column-twice";
        }
    }

    /** Columns that such a table must have; the file is refused. */
    record ColumnsMissing(List<Label> missing, List<String> found) implements CsvDefect {

        public ColumnsMissing {
            missing = List.copyOf(missing);
            found = List.copyOf(found);
        }

        @Override
        public String code() {
            return "csv.columns-missing";
        }
    }

    /** Neither a column, nor the name of the file, nor its headers tell who the people are. */
    record ProfilUnknown() implements CsvDefect {
        @Override
        public String code() {
            return "csv.profil-unknown";
        }
    }

    /** Neither the caller nor a column names the school. */
    record SchoolUnknown() implements CsvDefect {
        @Override
        public String code() {
            return "csv.school-unknown";
        }
    }

    /** The row is about another school than the one asked for. */
    record OtherSchool(String found, String expected) implements CsvDefect {
        @Override
        public String code() {
            return "csv.other-school";
        }
    }

    /** A cell that is none of the words expected in its column. */
    record NotUnderstood(String column) implements CsvDefect {
        @Override
        public String code() {
            return "csv.not-understood";
        }
    }

    /** An optional value of the wrong shape, which is left out. */
    record Dropped(String column) implements CsvDefect {
        @Override
        public String code() {
            return "csv.dropped";
        }
    }

    /** The row says the same person as an earlier one, and is left out. */
    record SamePerson(SourceLocation first) implements CsvDefect {
        @Override
        public String code() {
            return "csv.same-person";
        }
    }

    /** No pupil, or several, are the child that the columns name; the guardian is kept without the link. */
    record ChildUnlinked(List<String> columns, List<String> candidates) implements CsvDefect {

        public ChildUnlinked {
            columns = List.copyOf(columns);
            candidates = List.copyOf(candidates);
        }

        @Override
        public String code() {
            return candidates.isEmpty() ? "csv.child-not-found" : "csv.child-ambiguous";
        }
    }

    /** Rows were rejected that nobody can attribute: absence from the files means nothing this time. */
    record AbsenceUnknown() implements CsvDefect {
        @Override
        public String code() {
            return "csv.absence-unknown";
        }
    }
}
