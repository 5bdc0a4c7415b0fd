package org.ent4j.model.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Finds people among people. It is immutable and may be shared between threads; the same people give the same answers,
 * in whatever order they come.
 *
 * <p>For a small set, such as the teachers of a school, {@link #over(Collection)} uses parameters fixed beforehand. From
 * some hundred records on, {@link #learn} learns them from the data itself. Scores are the same from either side; what
 * to do with them is said by {@link Thresholds#decision}.
 */
public final class PeopleMatcher {

    /** How many people of one set say more than chance. */
    public static final int LEAST_TO_LEARN_FROM = 50;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.score().probability())
            .thenComparing(candidate -> -candidate.score().weight())
            .thenComparing(candidate -> candidate.person().key());

    private final List<PreparedPerson> people;
    private final MatchParameters parameters;
    private final ValueFrequencies frequencies;
    private final CandidateIndex index;
    private final Scoring scoring;
    private final List<ScoredPairs> met;

    /**
     * @param met the pairs among the people, if they are known already
     */
    PeopleMatcher(
            List<PreparedPerson> people,
            MatchParameters parameters,
            ValueFrequencies frequencies,
            CandidateIndex index,
            List<ScoredPairs> met) {
        this.people = people;
        this.parameters = parameters;
        this.frequencies = frequencies;
        this.index = index;
        this.met = met;
        this.scoring = new Scoring(frequencies, parameters, people.size(), false);
    }

    /** A matcher with the {@link MatchParameters#standard() standard parameters}. */
    public static PeopleMatcher over(Collection<PersonRecord> people) {
        return over(people, MatchParameters.standard());
    }

    /**
     * A matcher with parameters of the caller's, such as those learned earlier.
     *
     * @throws IllegalArgumentException when two records have the same key
     */
    public static PeopleMatcher over(Collection<PersonRecord> people, MatchParameters parameters) {
        var prepared = prepare(people);
        return new PeopleMatcher(
                prepared, parameters, ValueFrequencies.of(prepared), new CandidateIndex(prepared), List.of());
    }

    /**
     * A matcher that has learned from the people themselves, to find those who are there twice. Fewer than
     * {@value #LEAST_TO_LEARN_FROM} teach chance: then it has the standard parameters.
     */
    public static PeopleMatcher learn(Collection<PersonRecord> people) {
        return learn(people, compared -> {});
    }

    /**
     * The same, telling how many people were compared with their candidates so far, which is most of the work.
     *
     * @param compared is called from several threads
     */
    public static PeopleMatcher learn(Collection<PersonRecord> people, LongConsumer compared) {
        if (people.size() < LEAST_TO_LEARN_FROM) {
            compared.accept(people.size());
            return over(people);
        }
        var prepared = prepare(people);
        return learn(prepared, Pairs.within(prepared), compared);
    }

    /** A matcher that has learned from both, to find the sources among the people. */
    public static PeopleMatcher learn(Collection<PersonRecord> people, Collection<PersonRecord> sources) {
        return learn(people, sources, compared -> {});
    }

    /**
     * The same, telling how many sources were compared with their candidates so far, which is most of the work.
     *
     * @param compared is called from several threads
     */
    public static PeopleMatcher learn(
            Collection<PersonRecord> people, Collection<PersonRecord> sources, LongConsumer compared) {
        var prepared = prepare(people);
        return learn(prepared, Pairs.between(prepare(sources), prepared), compared);
    }

    private static PeopleMatcher learn(List<PreparedPerson> people, Pairs pairs, LongConsumer compared) {
        return new PairLearning(pairs, ValueFrequencies.of(people), new CandidateIndex(people), compared).matcher();
    }

    private static List<PreparedPerson> prepare(Collection<PersonRecord> people) {
        var prepared = people.stream()
                .map(PreparedPerson::of)
                .sorted(Comparator.comparing(PreparedPerson::key))
                .toList();
        for (var i = 1; i < prepared.size(); i++) {
            refuseSameKey(prepared.get(i - 1).key(), prepared.get(i).key());
        }
        return prepared;
    }

    private static void refuseSameKey(String one, String next) {
        if (one.equals(next)) {
            throw new IllegalArgumentException(
                    "Two records have the key '%s'.\nMaybe records of two sources were mixed without a prefix."
                            .formatted(one));
        }
    }

    /** The parameters in use: standard, given or learned. */
    public MatchParameters parameters() {
        return parameters;
    }

    /** Who among the people the source may be, by the standard thresholds: the likeliest first. */
    public List<Candidate> candidates(PersonRecord source) {
        return candidates(source, people.size()).stream()
                .filter(candidate -> Thresholds.standard().decision(candidate.score()) != Verdict.DIFFERENT)
                .toList();
    }

    /** The likeliest of the people, at most so many, however unlikely: to propose something to someone who decides. */
    public List<Candidate> candidates(PersonRecord source, int limit) {
        var prepared = PreparedPerson.of(source);
        return Arrays.stream(index.candidates(prepared))
                .mapToObj(people::get)
                .map(person -> new Candidate(person.source(), scoring.score(prepared, person)))
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    /**
     * The pairs among the people that are duplicates or to be reviewed by these thresholds, in the order of their keys:
     * all pairs of a person who is there more than twice. Beside the fields, the other partners of both records count.
     */
    public List<MatchedPair> duplicates(Thresholds thresholds) {
        return met.stream()
                .findFirst()
                .orElseGet(this::pairsWithin)
                .from(thresholds.review())
                .toList();
    }

    private ScoredPairs pairsWithin() {
        var within = new Scoring(frequencies, parameters, people.size(), true);
        return ScoredPairs.among(Pairs.within(people), index, within, compared -> {});
    }

    /**
     * The sources with the people they are, one to one, in the order of the sources' keys. The likeliest pairs are taken
     * first; those below the threshold of review are left out. The source is the first of the pair.
     *
     * @throws IllegalArgumentException when two sources have the same key
     */
    public List<MatchedPair> link(Collection<PersonRecord> sources, Thresholds thresholds) {
        var pairs = ScoredPairs.among(Pairs.between(prepare(sources), people), index, scoring, compared -> {});
        return OneToOne.of(pairs.from(thresholds.review()).toList());
    }

    /** How likely it is that two records are one person's, supposing that one of them is among the people. */
    public MatchScore score(PersonRecord one, PersonRecord other) {
        return scoring.score(PreparedPerson.of(one), PreparedPerson.of(other));
    }
}
