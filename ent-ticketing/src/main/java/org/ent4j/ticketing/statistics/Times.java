package org.ent4j.ticketing.statistics;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How long something took, of many tickets; in whole seconds within the hours, what is begun not counted. A percentile is by
 * the nearest rank: of n lapses in rising order, the p-th is number ⌈p·n/100⌉; it is always one that was measured.
 *
 * @param median the 50th percentile; nothing when nothing was measured
 * @param ninetieth percentile; nothing when nothing was measured
 * @param inTime the share that took no longer than was promised; its whole is how many were measured
 * @param classes how many took no longer than each of {@link #BOUNDS}, and longer than the one before; at the end those that
 *     took longer than all
 */
public record Times(Optional<Duration> median, Optional<Duration> ninetieth, Share inTime, List<Integer> classes) {

    /** An hour, half a day, one day, two days, a week, two weeks of ten hours a day. */
    public static final List<Duration> BOUNDS = List.of(
            Duration.ofHours(1),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(20),
            Duration.ofHours(50),
            Duration.ofHours(100));

    public static final Times NONE =
            new Times(Optional.empty(), Optional.empty(), Share.OF_NOTHING, Collections.nCopies(BOUNDS.size() + 1, 0));

    public Times {
        classes = List.copyOf(classes);
    }

    /** How many were measured. */
    public int measured() {
        return inTime.whole();
    }
}
