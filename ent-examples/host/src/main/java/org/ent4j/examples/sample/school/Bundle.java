package org.ent4j.examples.sample.school;

import java.util.List;
import java.util.stream.Stream;

/**
 * Lessons that must take place at the same time, such as those of language groups in parallel; mostly one alone.
 *
 * @param length number of places
 */
public record Bundle(List<Service> parallel, int length, Parity parity) {

    static Bundle single(Service service) {
        return new Bundle(List.of(service), 1, Parity.EVERY);
    }

    /** The classes that cannot have anything else at that time. */
    public Stream<Division> divisions() {
        return parallel.stream()
                .flatMap(service -> service.audience().divisions().stream())
                .distinct();
    }

    public Stream<Agent> teachers() {
        return parallel.stream().flatMap(service -> service.teachers().stream()).distinct();
    }

    /** How hard it is to place: the more classes and places, the harder. */
    public int weight() {
        return (int) (10 * divisions().count() + 3 * teachers().count()) + 8 * length;
    }
}
