package org.ent4j.timetable.feed;

import org.ent4j.model.rule.Reason;

/** What can be wrong in a row of a file that has names and no identifiers. */
public sealed interface NamedDefect extends Reason {

    /** A lesson without subject. */
    record NoSubject() implements NamedDefect {
        @Override
        public String code() {
            return "named.no-subject";
        }
    }

    /** A lesson of nobody with nobody. */
    record Nobody() implements NamedDefect {
        @Override
        public String code() {
            return "named.nobody";
        }
    }

    /** Classes and groups in brackets that are not closed. */
    record BadAudience(String text) implements NamedDefect {
        @Override
        public String code() {
            return "named.bad-audience";
        }
    }

    /** A row that says nothing that an earlier one did not. */
    record Doubled(int line) implements NamedDefect {
        @Override
        public String code() {
            return "named.doubled";
        }
    }
}
