package org.ent4j.viescolaire.feed.lsl;

import org.ent4j.model.rule.Reason;

/** What the reader has to say of a file of the LSL. */
public sealed interface LslDefect extends Reason {

    /** An element of which nothing tells how it is written; it is passed over. */
    record NotDocumented(String parent, String element) implements LslDefect {
        @Override
        public String code() {
            return "lsl.not-documented";
        }
    }

    /** A version that nothing tells of. */
    record UnknownVersion(String version, String known) implements LslDefect {
        @Override
        public String code() {
            return "lsl.unknown-version";
        }
    }

    /** A value or an element is not there. */
    record Missing(String element, String part) implements LslDefect {
        @Override
        public String code() {
            return "lsl.missing";
        }
    }

    /** A value that cannot be understood. */
    record NotUnderstood(String element, String part, String value) implements LslDefect {
        @Override
        public String code() {
            return "lsl.not-understood";
        }
    }
}
