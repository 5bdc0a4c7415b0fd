package org.ent4j.model.matching;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.model.matching.BlockMatcher.Value;
import org.ent4j.model.person.NamePart;

/**
 * How often each last name, first name, birth date and address of mail occurs: to agree in <i>Martin</i> proves less
 * than to agree in a rare name.
 */
final class ValueFrequencies {

    private static final int WELL_KNOWN = 3;
    private static final int PEOPLE_PER_WELL_KNOWN = 50_000;
    private static final int SLIPS_OF_ONE_KIND = 200;

    private final Map<MatchField, Map<String, Integer>> counts = new EnumMap<>(MatchField.class);
    private final int people;

    private ValueFrequencies(int people) {
        this.people = people;
    }

    static ValueFrequencies of(Collection<PreparedPerson> people) {
        var frequencies = new ValueFrequencies(people.size());
        people.forEach(frequencies::count);
        return frequencies;
    }

    /** Of people who were counted elsewhere. */
    static ValueFrequencies of(int people, Map<Value, Integer> counts) {
        var frequencies = new ValueFrequencies(people);
        counts.forEach(frequencies::count);
        return frequencies;
    }

    /** What is counted of a person. */
    static Stream<Value> values(PreparedPerson person) {
        return Stream.concat(
                        person.name().lastNames().stream().map(last -> new Value(MatchField.LAST_NAME, last.joined())),
                        Stream.of(
                                new Value(
                                        MatchField.FIRST_NAME,
                                        person.name().firstName().joined()),
                                new Value(MatchField.BIRTH_DATE, person.birth()),
                                new Value(MatchField.EMAIL, person.email())))
                .filter(value -> !value.text().isEmpty());
    }

    private void count(PreparedPerson person) {
        values(person).forEach(value -> count(value, 1));
    }

    private void count(Value value, int times) {
        counts.computeIfAbsent(value.field(), none -> new HashMap<>()).merge(value.text(), times, Integer::sum);
    }

    private int of(MatchField field, String value) {
        var known = counts.get(field);
        return known == null ? 0 : known.getOrDefault(value, 0);
    }

    /**
     * The probability that someone else has that value: how often it occurs besides the one who has it, and once more for
     * the people not seen, so that a value that is new counts as an average one.
     *
     * @param average the probability that two people agree in the field, whatever the value
     */
    double share(MatchField field, String value, double average) {
        var unseen = 1 / average;
        return (Math.max(0, of(field, value) - 1) + 1) / (people + unseen);
    }

    /**
     * Whether two names that are near one another are two names rather than one and its misspelling: both occur so
     * often that the rarer is no slip.
     */
    boolean bothWellKnown(MatchField field, NamePart one, NamePart other) {
        var first = of(field, one.joined());
        var second = of(field, other.joined());
        var rarer = Math.min(first, second);
        return rarer >= Math.max(WELL_KNOWN, people / PEOPLE_PER_WELL_KNOWN)
                && (long) rarer * SLIPS_OF_ONE_KIND >= Math.max(first, second);
    }
}
