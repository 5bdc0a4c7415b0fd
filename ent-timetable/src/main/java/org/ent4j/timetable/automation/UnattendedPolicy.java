package org.ent4j.timetable.automation;

import org.ent4j.timetable.publication.PublishPolicy;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;

/**
 * How a school wants its files imported when nobody attends.
 *
 * @param unknown what becomes of items that nobody has decided about
 * @param takesBrokenFiles whether a file of which rows were rejected is published without them
 * @param rapprochement how items are reconciled
 * @param publishing zone of the school, closures, and how much may disappear
 */
public record UnattendedPolicy(
        UnknownItems unknown, boolean takesBrokenFiles, RapprochementPolicy rapprochement, PublishPolicy publishing) {

    /** Unknown items and rejected rows are reported and left out, the rest goes in. */
    public static UnattendedPolicy usual() {
        return new UnattendedPolicy(UnknownItems.LEFT_OUT, true, RapprochementPolicy.usual(), PublishPolicy.usual());
    }

    /** Whatever is unknown or rejected stops the import. */
    public static UnattendedPolicy strict() {
        return new UnattendedPolicy(UnknownItems.STOP, false, RapprochementPolicy.usual(), PublishPolicy.usual());
    }

    public UnattendedPolicy reconciling(RapprochementPolicy policy) {
        return new UnattendedPolicy(unknown, takesBrokenFiles, policy, publishing);
    }

    public UnattendedPolicy publishing(PublishPolicy policy) {
        return new UnattendedPolicy(unknown, takesBrokenFiles, rapprochement, policy);
    }
}
