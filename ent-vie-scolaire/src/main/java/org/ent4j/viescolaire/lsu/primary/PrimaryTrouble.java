package org.ent4j.viescolaire.lsu.primary;

import org.ent4j.model.rule.Reason;

/** What stands against writing a bilan of the first degree, and no other. */
public sealed interface PrimaryTrouble extends Reason {

    /** The class has no number of ONDE, or one that is no number. */
    record NoOndeId(String found) implements PrimaryTrouble {
        @Override
        public String code() {
            return "lsu.primary.no-onde-id";
        }
    }

    /** Neither the domain nor a part of it has a level, or is said not to be evaluated. */
    record NoResult(String domain) implements PrimaryTrouble {
        @Override
        public String code() {
            return "lsu.primary.no-result";
        }
    }
}
