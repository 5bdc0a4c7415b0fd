package org.ent4j.directory.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The days that a source gives for a membership.
 *
 * @param first the first day, when the source says
 * @param last the last day, when the source says; it may be past, and the membership then no more among those of today
 */
public record Stay(MembershipKey key, Optional<LocalDate> first, Optional<LocalDate> last) implements Comparable<Stay> {

    private static final Comparator<Stay> ORDER = Comparator.comparing(Stay::key)
            .thenComparing(stay -> stay.first().orElse(LocalDate.MIN))
            .thenComparing(stay -> stay.last().orElse(LocalDate.MAX));

    /** What is to be thought of a membership of which the source says no day. */
    public static Stay undated(MembershipKey key) {
        return new Stay(key, Optional.empty(), Optional.empty());
    }

    @Override
    public int compareTo(Stay other) {
        return ORDER.compare(this, other);
    }
}
