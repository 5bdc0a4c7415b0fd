package org.ent4j.access.json;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What is wrong with a JSON file, or with one element of it, before anybody asks what it means. */
public sealed interface JsonDefect extends Reason {

    /** The file is no JSON, or its root is something else than this format has. */
    record OtherRoot(String found, Label expected) implements JsonDefect {
        @Override
        public String code() {
            return "json.other-root";
        }
    }

    /** A line that is to be a request is another value. */
    record OtherLine(String found) implements JsonDefect {
        @Override
        public String code() {
            return "json.other-line";
        }
    }

    /**
     * A closing or a subscription was left out for its defect: its service is closed to everybody by a closing of this
     * id, for the defect must not open what was to be shut.
     */
    record ServiceShut(String service, String closing) implements JsonDefect {
        @Override
        public String code() {
            return "json.service-shut";
        }
    }

    /** Here the text is no JSON; line and column from 1. */
    record Malformed(int line, int column, Label detail) implements JsonDefect {
        @Override
        public String code() {
            return "json.malformed";
        }
    }

    /** A value is longer, or nested deeper, than the bounds of this reader. */
    record OutOfBounds(Label detail) implements JsonDefect {
        @Override
        public String code() {
            return "json.out-of-bounds";
        }
    }

    /** Bytes that are no UTF-8. */
    record NotUtf8() implements JsonDefect {
        @Override
        public String code() {
            return "json.not-utf8";
        }
    }

    /** The file is of a version of the format that this reader does not know. */
    record OtherVersion(String found, int expected) implements JsonDefect {
        @Override
        public String code() {
            return "json.other-version";
        }
    }

    /** A member that has to be there is not. */
    record MissingMember(String member) implements JsonDefect {
        @Override
        public String code() {
            return "json.missing-member";
        }
    }

    /** A member of another type, or with a value that it may not have. */
    record WrongValue(String member, String found, Label expected) implements JsonDefect {
        @Override
        public String code() {
            return "json.wrong-value";
        }
    }

    /** A member stands twice in one object. */
    record DuplicateMember(String member) implements JsonDefect {
        @Override
        public String code() {
            return "json.duplicate-member";
        }
    }

    /** A member that the format does not have: maybe misspelt. Told once for each name. */
    record UnknownMember(String member) implements JsonDefect {
        @Override
        public String code() {
            return "json.unknown-member";
        }
    }

    /** A member with values that a target of this type does not use. */
    record UnusedMember(String member, String type) implements JsonDefect {
        @Override
        public String code() {
            return "json.unused-member";
        }
    }

    /** More values than an element may have. */
    record TooMany(String member, int found, int most) implements JsonDefect {
        @Override
        public String code() {
            return "json.too-many";
        }
    }

    /** Between these two there is no day. */
    record NoDay(LocalDate from, LocalDate to) implements JsonDefect {
        @Override
        public String code() {
            return "json.no-day";
        }
    }

    /** So many defects that the file must be something else. */
    record TooManyDefects(int most) implements JsonDefect {
        @Override
        public String code() {
            return "json.too-many-defects";
        }
    }
}
