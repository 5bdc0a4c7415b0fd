package org.ent4j.access.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Population;

/**
 * The populations of rules, each distinct one once; schools write the same few again and again. It only grows. One writer
 * at a time, any number of readers.
 */
final class Predicates {

    /** Everybody, even without an affiliation. */
    static final int EVERYBODY = 0;

    private static final int USUAL = 256;

    private final Vocabulary words;
    private final Map<Population, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Asked[] all = new Asked[USUAL];
    private volatile int size;

    Predicates(Vocabulary words) {
        this.words = words;
        number(Population.EVERYBODY);
    }

    int size() {
        return size;
    }

    Asked asked(int predicate) {
        return all[predicate];
    }

    int number(Population population) {
        var known = numbers.get(population);
        return known == null ? add(population) : known;
    }

    private synchronized int add(Population population) {
        var known = numbers.get(population);
        if (known != null) {
            return known;
        }
        var number = size;
        if (number == all.length) {
            all = Arrays.copyOf(all, number * 2);
        }
        all[number] = Asked.of(population, words);
        size = number + 1;
        numbers.put(population, number);
        return number;
    }

    /**
     * What a population asks for.
     *
     * @param values sorted numbers of the values, by ordinal of the criterion; none for the structure
     * @param structures sorted numbers of the structures, when the population names some
     */
    record Asked(int[][] values, int[] structures) {

        private static final int[] NOTHING = {};

        static Asked of(Population population, Vocabulary words) {
            var values = new int[Criterion.values().length][];
            Arrays.fill(values, NOTHING);
            population.criteria().forEach((criterion, names) -> {
                if (criterion != Criterion.STRUCTURE) {
                    values[criterion.ordinal()] = words.values(criterion, names);
                }
            });
            return new Asked(values, structures(population.values(Criterion.STRUCTURE), words));
        }

        private static int[] structures(Set<String> names, Vocabulary words) {
            return names.stream().mapToInt(words.structures::number).sorted().toArray();
        }

        boolean namesStructures() {
            return structures.length > 0;
        }

        boolean isIn(int structure) {
            return structures.length == 0 || Arrays.binarySearch(structures, structure) >= 0;
        }
    }
}
