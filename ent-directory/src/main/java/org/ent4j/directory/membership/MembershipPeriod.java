package org.ent4j.directory.membership;

import java.util.Comparator;
import org.ent4j.model.id.PersonId;

/** A membership and days on which it held without a break. The periods of one membership never touch. */
public record MembershipPeriod(Membership membership, Period days) implements Comparable<MembershipPeriod> {

    private static final Comparator<MembershipPeriod> ORDER =
            Comparator.comparing(MembershipPeriod::membership).thenComparing(MembershipPeriod::days);

    public PersonId person() {
        return membership.person();
    }

    @Override
    public int compareTo(MembershipPeriod other) {
        return ORDER.compare(this, other);
    }
}
