package org.ent4j.examples.spark.journals;

import org.ent4j.model.rule.Reason;

/** What is wrong with files of journals, or with those of a school. */
public sealed interface JournalDefect extends Reason {

    /** It has no column of that name. */
    record NoColumn(String column) implements JournalDefect {
        @Override
        public String code() {
            return "spark.journal.no-column";
        }
    }

    /** Something else where a number is to be, or nothing. */
    record NoNumber(String column, String found) implements JournalDefect {
        @Override
        public String code() {
            return "spark.journal.no-number";
        }
    }

    /** A cell is empty that says which event it is, or what happened. */
    record Nothing(String column) implements JournalDefect {
        @Override
        public String code() {
            return "spark.journal.nothing";
        }
    }

    /** An earlier row has said what is at that position of the school. */
    record SaidBefore(String school, long position) implements JournalDefect {
        @Override
        public String code() {
            return "spark.journal.said-before";
        }
    }

    /** An event of a journal is in no file: nothing of the journal can be trusted from there on. */
    record Gap(String journal, int expected, int found) implements JournalDefect {
        @Override
        public String code() {
            return "spark.journal.gap";
        }
    }

    /** An event that this version cannot read: nothing of the journal can be trusted from there on. */
    record Illegible(String journal, int sequence, String why) implements JournalDefect {
        @Override
        public String code() {
            return "spark.journal.illegible";
        }
    }

    /** A cell is longer than the database has it. */
    record TooLong(String column, int most) implements JournalDefect {
        @Override
        public String code() {
            return "spark.journal.too-long";
        }
    }

    /** The last row of a file has not all of its cells, or a cell holds rows: what came after is not there. */
    record BreaksOff() implements JournalDefect {
        @Override
        public String code() {
            return "spark.journal.breaks-off";
        }
    }

    /** A file that cannot be used has, or may have, events of the school: nobody can tell what else happened there. */
    record SchoolCut(String school) implements JournalDefect {
        @Override
        public String code() {
            return "spark.journal.school-cut";
        }
    }

    /** No file has an event of the school. */
    record NoEvents(String school) implements JournalDefect {
        @Override
        public String code() {
            return "spark.journal.no-events";
        }
    }

    /** Events are of something that is no school with a UAI. */
    record NoUai(String school) implements JournalDefect {
        @Override
        public String code() {
            return "spark.journal.no-uai";
        }
    }

    /** Its events can be read one by one, and do not go together. */
    record Failed(String school, String failure) implements JournalDefect {
        @Override
        public String code() {
            return "spark.journal.failed";
        }
    }
}
