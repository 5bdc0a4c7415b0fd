package org.ent4j.timetable.json;

import org.ent4j.model.rule.Reason;

/** What is wrong with a file of decisions. */
public sealed interface DecisionsDefect extends Reason {

    /** The file is no JSON, or ends too early. */
    record NotJson(int line, int column, String detail) implements DecisionsDefect {
        @Override
        public String code() {
            return "decisions.not-json";
        }
    }

    /** The file cannot be read. */
    record Unreadable(String detail) implements DecisionsDefect {
        @Override
        public String code() {
            return "decisions.unreadable";
        }
    }

    /** The file is of another format or of a version that is not known; {@code found} is "" when it has none. */
    record OtherFormat(String found, String expected) implements DecisionsDefect {
        @Override
        public String code() {
            return "decisions.other-format";
        }
    }

    /** A field that has to be there is not. */
    record MissingField(String field) implements DecisionsDefect {
        @Override
        public String code() {
            return "decisions.missing-field";
        }
    }

    /** A field that the format does not have: maybe misspelt. */
    record UnknownField(String field) implements DecisionsDefect {
        @Override
        public String code() {
            return "decisions.unknown-field";
        }
    }

    /** A value that the field may not have. */
    record WrongValue(String field, String found, String expected, int column) implements DecisionsDefect {
        @Override
        public String code() {
            return "decisions.wrong-value";
        }
    }

    /** An item that was there before; the first counts. */
    record Repeated(String kind, String key) implements DecisionsDefect {
        @Override
        public String code() {
            return "decisions.repeated";
        }
    }
}
