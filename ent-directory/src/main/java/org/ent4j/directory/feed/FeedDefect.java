package org.ent4j.directory.feed;

import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Reason;

/** What can be wrong with a row of a feed of people. */
public sealed interface FeedDefect extends Reason {

    /** A row without the id that everything else hangs on. */
    record NoId() implements FeedDefect {
        @Override
        public String code() {
            return "row.no-id";
        }
    }

    /** The id was met before; the first row counts. */
    record DuplicateId(String id) implements FeedDefect {
        @Override
        public String code() {
            return "row.duplicate-id";
        }
    }

    /** A category that the format does not have. */
    record UnknownCategory(String category) implements FeedDefect {
        @Override
        public String code() {
            return "row.unknown-category";
        }
    }

    /** An attribute that a row of this kind must have. */
    record RequiredMissing(String attribute) implements FeedDefect {
        @Override
        public String code() {
            return "row.required-missing";
        }
    }

    /** A date that no calendar has, or not in the form of the format. */
    record ImpossibleDate(String attribute, String value) implements FeedDefect {
        @Override
        public String code() {
            return "row.impossible-date";
        }
    }

    /** The row speaks of a structure that neither the feed nor the directory has. */
    record UnknownStructure(String attribute, String key) implements FeedDefect {
        @Override
        public String code() {
            return "row.unknown-structure";
        }
    }

    /** A value made of several fields lacks one that it cannot do without. */
    record ShortValue(String attribute, String value) implements FeedDefect {
        @Override
        public String code() {
            return "row.short-value";
        }
    }

    /** A value has not the shape that it should have, and is left out. */
    record MalformedValue(String attribute, Reason why) implements FeedDefect {
        @Override
        public String code() {
            return "row.malformed-value";
        }
    }

    /** A value or a number of values beyond what a row may have. */
    record TooMuch(String attribute, int limit) implements FeedDefect {
        @Override
        public String code() {
            return "row.too-much";
        }
    }

    /** The letter of the UAI is not the one that its digits call for. */
    record FictitiousUai(Uai uai, String expected) implements FeedDefect {

        public static FictitiousUai of(Uai uai) {
            return new FictitiousUai(uai, uai.digits() + uai.expectedLetter());
        }

        @Override
        public String code() {
            return "row.fictitious-uai";
        }
    }

    /** Only people are taken out by a deletion. */
    record DeletionNotApplied(String category) implements FeedDefect {
        @Override
        public String code() {
            return "row.deletion-not-applied";
        }
    }

    /** The metadata of a file name another académie than the caller does. */
    record OtherAcademy(String found, String expected) implements FeedDefect {
        @Override
        public String code() {
            return "row.other-academy";
        }
    }

    /** A file of a variant of the format that this reader does not read. */
    record OtherVariant(String found, String expected) implements FeedDefect {
        @Override
        public String code() {
            return "row.other-variant";
        }
    }

    /** There is no file to read. */
    record NoFile() implements FeedDefect {
        @Override
        public String code() {
            return "row.no-file";
        }
    }
}
