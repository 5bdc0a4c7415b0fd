package org.ent4j.directory.structure;

import org.ent4j.model.rule.Reason;

/** What tells the kind of a structure. */
public sealed interface KindReason extends Reason {

    /** Its type, in the words of the source. */
    record ByType(String type) implements KindReason {
        @Override
        public String code() {
            return "structure.by-type";
        }
    }

    /** Its name, in the words of the source. */
    record ByName(String name) implements KindReason {
        @Override
        public String code() {
            return "structure.by-name";
        }
    }

    /** Neither of them. */
    record NothingTells(String name, String type) implements KindReason {
        @Override
        public String code() {
            return "structure.nothing-tells";
        }
    }
}
