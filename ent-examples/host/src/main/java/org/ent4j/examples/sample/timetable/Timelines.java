package org.ent4j.examples.sample.timetable;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.examples.sample.school.Parity;

/** When classes, people and rooms are taken: two bit sets each, for the A weeks and for the B weeks. */
final class Timelines {

    private final Map<Object, long[]> taken = new HashMap<>();

    /** The bits of the places at which all of them are free. */
    long free(Stream<?> resources, Parity parity) {
        return ~resources.mapToLong(each -> bits(each, parity)).reduce(0, (a, b) -> a | b);
    }

    boolean isFree(Object resource, Parity parity, long places) {
        return (bits(resource, parity) & places) == 0;
    }

    /** Whether it is taken in the other weeks at a place. */
    boolean isHalfTaken(Object resource, long places) {
        var line = taken.get(resource);
        return line != null && ((line[0] ^ line[1]) & places) != 0;
    }

    void take(Object resource, Parity parity, long places) {
        var line = taken.computeIfAbsent(resource, each -> new long[2]);
        line[0] |= parity.hasA() ? places : 0;
        line[1] |= parity.hasB() ? places : 0;
    }

    private long bits(Object resource, Parity parity) {
        var line = taken.get(resource);
        return line == null ? 0 : (parity.hasA() ? line[0] : 0) | (parity.hasB() ? line[1] : 0);
    }
}
