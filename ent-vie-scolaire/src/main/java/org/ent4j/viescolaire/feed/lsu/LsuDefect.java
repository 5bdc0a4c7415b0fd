package org.ent4j.viescolaire.feed.lsu;

import org.ent4j.model.rule.Reason;

/** What is wrong with a file of the LSU; {@code place} is as in {@code acquis/@positionnement}. */
public sealed interface LsuDefect extends Reason {

    /** A value as it is shown: not its whole length. */
    static String shown(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }

    /** The file claims a version that the table does not have. */
    record UnknownVersion(String version, String known) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.unknown-version";
        }
    }

    /** An element that has no place there. */
    record UnknownElement(String parent, String element) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.unknown-element";
        }
    }

    /** An element that should have come before the one before it. */
    record OutOfOrder(String parent, String element, String after) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.order";
        }
    }

    /** An element that is there too few times. */
    record MissingElement(String parent, String element, int found, int least) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.missing-element";
        }
    }

    /** An element that is there too many times. */
    record TooManyElements(String parent, String element, int most) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.too-many-elements";
        }
    }

    /** An attribute that the element does not have. */
    record UnknownAttribute(String element, String attribute) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.unknown-attribute";
        }
    }

    /** An attribute that has to be there. */
    record MissingAttribute(String element, String attribute) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.missing-attribute";
        }
    }

    /** Text in an element that has none. */
    record StrayText(String element, String text) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.stray-text";
        }
    }

    /** A text over its limit. */
    record TooLong(String place, int length, int most) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.too-long";
        }
    }

    /** A text under its least length. */
    record TooShort(String place, int length, int least) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.too-short";
        }
    }

    /** A text of spaces, or with a carriage return. */
    record Blank(String place) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.blank";
        }
    }

    /** A value that is not of the nomenclature. */
    record NotACode(String place, String value, String codes) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.not-a-code";
        }
    }

    /** A code of a school whose letter is wrong, or that is no such code; the schema takes it. */
    record NotAUai(String place, String value, String expected) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.not-a-uai";
        }
    }

    /** A code that neither the nomenclature has nor the file declares. */
    record UndeclaredCode(String place, String value, String declaredBy) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.undeclared-code";
        }
    }

    /** A value that is no whole number. */
    record NotANumber(String place, String value) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.not-a-number";
        }
    }

    /** A number over or under its bounds, or not written as the format wants it. */
    record OutOfRange(String place, String value, String range) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.out-of-range";
        }
    }

    /** A value that is no date of the calendar. */
    record NotADate(String place, String value) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.not-a-date";
        }
    }

    /** A value that is no id. */
    record NotAnId(String place, String value) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.not-an-id";
        }
    }

    /** Two elements with one id. */
    record DuplicateId(String id, String kind) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.duplicate-id";
        }
    }

    /** A reference to an id that no element has. */
    record MissingReference(String place, String id) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.missing-reference";
        }
    }

    /** A reference to an element of another kind; the schema does not see it. */
    record WrongKind(String place, String id, String found, String expected) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.wrong-kind";
        }
    }

    /** A list of references that is too short. */
    record TooFewReferences(String place, int found, int least) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.too-few-references";
        }
    }

    /** Two elements that cannot be told apart. */
    record DuplicateKey(String element, String key, String value, int firstLine) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.duplicate-key";
        }
    }

    /** What the newest schema takes, and that of the version of the file did not. */
    record RefusedByVersion(String version, String element, String what) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.refused-by-version";
        }
    }

    /** The rest is not told. */
    record TooManyDefects(int told) implements LsuDefect {
        @Override
        public String code() {
            return "lsu.too-many-defects";
        }
    }
}
