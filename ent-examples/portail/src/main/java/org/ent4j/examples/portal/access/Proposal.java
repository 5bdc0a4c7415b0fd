package org.ent4j.examples.portal.access;

import java.util.List;
import java.util.Optional;
import org.ent4j.access.change.RightsChange;

/**
 * A change of rights that somebody has in mind.
 *
 * @param changes what would be made
 * @param why in the words of the visitor; may be empty
 * @param undoes the entry of the journal that it takes back, if it takes one back
 * @param back where its effect is seen
 */
record Proposal(List<RightsChange> changes, String why, Optional<Long> undoes, String back) {

    Proposal {
        changes = List.copyOf(changes);
    }

    /** What a form asks for. */
    enum Kind {
        RULE,
        GRANT,
        CLOSING,
        WITHDRAWN_RULE,
        WITHDRAWN_GRANT,
        REOPENING,
        UNDO;

        /** Whether it is filled in on the page of changes, and not a button beside what it is about. */
        boolean isFilledIn() {
            return this == RULE || this == GRANT || this == CLOSING;
        }
    }
}
