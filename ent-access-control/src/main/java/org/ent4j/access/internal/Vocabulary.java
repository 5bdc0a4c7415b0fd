package org.ent4j.access.internal;

import java.util.Collection;
import org.ent4j.access.population.Criterion;

/**
 * The numbers of everything that rules and people name. It only grows, so that all snapshots of an engine share one.
 *
 * <p>A value of a criterion has one number that tells its criterion too: {@code place << 3 | ordinal}.
 */
final class Vocabulary {

    private static final int CRITERION_BITS = 3;
    private static final Criterion[] CRITERIA = Criterion.values();

    final Names structures = new Names();
    final Names groups = new Names();
    final Names services = new Names();
    final Names states = new Names();
    final Names people = new Names();
    private final Names[] values = new Names[CRITERIA.length];

    Vocabulary() {
        for (var criterion : CRITERIA) {
            values[criterion.ordinal()] = new Names();
        }
    }

    int value(Criterion criterion, String name) {
        return value(criterion.ordinal(), values[criterion.ordinal()].number(name));
    }

    String valueName(int value) {
        return values[ordinal(value)].name(place(value));
    }

    static Criterion criterion(int value) {
        return CRITERIA[ordinal(value)];
    }

    static int value(int ordinal, int place) {
        return place << CRITERION_BITS | ordinal;
    }

    static int ordinal(int value) {
        return value & (1 << CRITERION_BITS) - 1;
    }

    static int place(int value) {
        return value >>> CRITERION_BITS;
    }

    int[] values(Criterion criterion, Collection<String> names) {
        return names.stream().mapToInt(name -> value(criterion, name)).sorted().toArray();
    }

    /** Gives back the room that was kept for more people and groups. */
    void trim() {
        people.trim();
        groups.trim();
    }
}
