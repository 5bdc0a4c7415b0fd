package org.ent4j.examples.portal.access;

import java.util.Optional;
import org.ent4j.access.RightsHistory;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.spi.RightsJournal;

/** The journal of rights, as far as it is of the visitor's school: entries of others are not shown there. */
record Entries(SchoolView view) {

    RightsHistory history() {
        return view.visit().school().rights().administration().history();
    }

    RightsJournal journal() {
        return history().journal();
    }

    /** Whether somebody of the school, or the portal, has made it. */
    boolean isOwn(long version) {
        return journal()
                .entry(version)
                .filter(entry -> view.author(entry.author()).isPresent())
                .isPresent();
    }

    Optional<ChangeEntry> find(long version) {
        return version < 1 ? Optional.empty() : journal().entry(version).filter(entry -> isOwn(version));
    }

    /** Whether a change of an entry concerns the school. */
    boolean concerns(RightsChange change) {
        if (change instanceof RightsChange.RulePut put) {
            return view.concerns(put.rule());
        }
        if (change instanceof RightsChange.GrantGiven given) {
            return view.concerns(given.grant());
        }
        if (change instanceof RightsChange.ServiceClosed closed) {
            return view.concerns(closed.closing());
        }
        return !(change instanceof RightsChange.DelegationGiven given)
                || given.delegation().scope().covers(view.school());
    }
}
