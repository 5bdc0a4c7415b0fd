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
    final PersonIds people = new PersonIds();
    private final Names[] values = new Names[CRITERIA.length];

    Vocabulary() {
        for (var criterion : CRITERIA) {
            values[criterion.ordinal()] = new Names();
        }
    }

    int value(Criterion criterion, String name) {
        return values[criterion.ordinal()].number(name) << CRITERION_BITS | criterion.ordinal();
    }

    /** The number of a value that somebody or some rule has, or {@link Names#UNKNOWN}. */
    int findValue(Criterion criterion, String name) {
        var place = values[criterion.ordinal()].find(name);
        return place == Names.UNKNOWN ? Names.UNKNOWN : place << CRITERION_BITS | criterion.ordinal();
    }

    String valueName(int value) {
        return values[criterion(value).ordinal()].name(value >>> CRITERION_BITS);
    }

    static Criterion criterion(int value) {
        return CRITERIA[value & (1 << CRITERION_BITS) - 1];
    }

    int[] values(Criterion criterion, Collection<String> names) {
        return names.stream().mapToInt(name -> value(criterion, name)).sorted().toArray();
    }
}
