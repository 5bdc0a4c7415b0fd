package org.ent4j.access.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.Subscription;
import org.jspecify.annotations.Nullable;

/** What keeps affiliations from counting for a service: schools that have not subscribed, and closings. Immutable. */
final class Gate {

    private final @Nullable BitSet subscribed;
    private final List<Shut> shut;

    private Gate(@Nullable BitSet subscribed, List<Shut> shut) {
        this.subscribed = subscribed;
        this.shut = shut;
    }

    static @Nullable Gate of(
            Optional<Subscription> subscription, List<Closing> closings, Vocabulary words, Predicates predicates) {
        if (subscription.isEmpty() && closings.isEmpty()) {
            return null;
        }
        var schools = subscription.map(those -> subscribed(those, words)).orElse(null);
        return new Gate(
                schools,
                closings.stream()
                        .map(closing -> Shut.of(closing, words, predicates))
                        .toList());
    }

    private static BitSet subscribed(Subscription subscription, Vocabulary words) {
        var schools = new BitSet();
        subscription.structures().forEach(school -> schools.set(words.structures.number(school.value())));
        return schools;
    }

    Gate withoutClosings() {
        return new Gate(subscribed, List.of());
    }

    /** @param structure a number, or {@link Names#UNKNOWN} */
    boolean isSubscribed(int structure) {
        return subscribed == null || structure >= 0 && subscribed.get(structure);
    }

    /** The ids of the closings, for whoever asks why. */
    List<String> closings() {
        return shut.stream().map(Shut::id).toList();
    }

    /** Whether the affiliation counts. */
    boolean admits(int person, int structure, int signature, Facts facts) {
        if (!isSubscribed(structure)) {
            return false;
        }
        for (var closing : shut) {
            if (closing.shuts(person, structure, signature, facts)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what asks for no affiliation counts: through an open affiliation, or for want of any. */
    boolean admitsBare(int person, int[] pairs, Facts facts) {
        for (var at = 0; at < pairs.length; at += 2) {
            if (admits(person, pairs[at], pairs[at + 1], facts)) {
                return true;
            }
        }
        return pairs.length == 0
                && subscribed == null
                && shut.stream().noneMatch(closing -> closing.shutsEverybody() && !closing.spares(person));
    }

    /** A closing, compiled. */
    private record Shut(String id, int population, int[] exceptPopulations, int[] exceptPeople) {

        static Shut of(Closing closing, Vocabulary words, Predicates predicates) {
            return new Shut(
                    closing.id().value(),
                    predicates.number(closing.population()),
                    closing.exceptPopulations().stream()
                            .mapToInt((Population those) -> predicates.number(those))
                            .toArray(),
                    closing.exceptUsers().stream()
                            .mapToInt(user -> words.people.number(user.value()))
                            .sorted()
                            .toArray());
        }

        boolean shutsEverybody() {
            return population == Predicates.EVERYBODY;
        }

        boolean spares(int person) {
            return Arrays.binarySearch(exceptPeople, person) >= 0;
        }

        boolean shuts(int person, int structure, int signature, Facts facts) {
            return facts.matches(structure, signature, population)
                    && !spares(person)
                    && Arrays.stream(exceptPopulations).noneMatch(those -> facts.matches(structure, signature, those));
        }
    }
}
