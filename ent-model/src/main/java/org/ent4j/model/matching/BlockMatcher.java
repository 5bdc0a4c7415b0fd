package org.ent4j.model.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds people who are there twice among more of them than one memory holds, in parts: each record goes to the block of each of its
 * {@link #keys}, and a block tells its pairs without knowing the others. A pair that shares several keys is told by several
 * blocks, in the same words.
 *
 * <p>Scores are those of {@link PeopleMatcher#duplicates}, but for what other records say of a pair: nobody sees them all. So a
 * third record brings no pair together here, and two records without any other partner are not the likelier. Nor is everybody
 * compared with everybody where there are few.
 */
public final class BlockMatcher {

    private static final Comparator<MatchedPair> BY_KEYS = Comparator.comparing(
                    (MatchedPair pair) -> pair.first().key())
            .thenComparing(pair -> pair.second().key());

    private final Scoring scoring;

    private BlockMatcher(Scoring scoring) {
        this.scoring = scoring;
    }

    /**
     * A key, hashed to 39 bits. A collision costs comparisons, or two blocks that are too large together.
     *
     * @param largest the number of records beyond which a block is left out: so many share nothing that says much
     */
    public record BlockKey(long hash, int largest) {}

    /** A value that proves the less, the more people have it. */
    public record Value(MatchField field, String text) {}

    /** The blocks of a record, each once. */
    public static List<BlockKey> keys(PersonRecord record) {
        return BlockingKeys.of(PreparedPerson.of(record)).stream()
                .map(key -> new BlockKey(key.hash(), key.largestBlock()))
                .distinct()
                .toList();
    }

    /** What is to be counted of a record, over all records, before blocks are matched. */
    public static Stream<Value> values(PersonRecord record) {
        return ValueFrequencies.values(PreparedPerson.of(record));
    }

    /**
     * A matcher for the blocks of a set of people.
     *
     * @param people how many there are in all blocks
     * @param counts how many of all people have a value; those that one alone has may be left out
     */
    public static BlockMatcher of(MatchParameters parameters, int people, Map<Value, Integer> counts) {
        return new BlockMatcher(new Scoring(ValueFrequencies.of(people, counts), parameters, people, true));
    }

    /** The pairs of a block that are duplicates or to be reviewed, in the order of their keys. */
    public List<MatchedPair> pairs(Collection<PersonRecord> block, Thresholds thresholds) {
        var prepared = block.stream()
                .map(PreparedPerson::of)
                .sorted(Comparator.comparing(PreparedPerson::key))
                .toList();
        var least = Bits.log(thresholds.review() / (1 - thresholds.review()));
        var pairs = new ArrayList<MatchedPair>();
        for (var i = 0; i < prepared.size(); i++) {
            for (var j = i + 1; j < prepared.size(); j++) {
                pair(prepared.get(i), prepared.get(j), least).ifPresent(pairs::add);
            }
        }
        pairs.sort(BY_KEYS);
        return pairs;
    }

    private Optional<MatchedPair> pair(PreparedPerson one, PreparedPerson other, double least) {
        return scoring.bits(one, other, least) < least
                ? Optional.empty()
                : Optional.of(new MatchedPair(one.source(), other.source(), scoring.score(one, other)));
    }
}
