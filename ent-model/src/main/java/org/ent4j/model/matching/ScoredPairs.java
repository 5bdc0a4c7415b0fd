package org.ent4j.model.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pairs that are not surely two people's, with what they say about one another. */
final class ScoredPairs {

    /** Odds in bits below which a pair is neither reviewed, whatever its surroundings, nor counts for other pairs. */
    private static final double NEGLIGIBLE = -12;

    private static final Comparator<ScoredPair> BY_PLACES =
            Comparator.comparingInt(ScoredPair::source).thenComparingInt(ScoredPair::person);

    private final Pairs all;
    private final Scoring scoring;
    private final List<ScoredPair> pairs;
    private final Partnership partnership;

    private ScoredPairs(Pairs all, Scoring scoring, List<ScoredPair> pairs) {
        this.all = all;
        this.scoring = scoring;
        this.pairs = pairs;
        this.partnership = new Partnership(pairs, all);
    }

    /** Those among the candidates of each source. */
    static ScoredPairs among(Pairs all, CandidateIndex index, Scoring scoring, LongConsumer compared) {
        var done = new AtomicLong();
        var pairs = IntStream.range(0, all.sources().size())
                .parallel()
                .mapToObj(source -> scored(all, source, index, scoring))
                .peek(any -> compared.accept(done.incrementAndGet()))
                .flatMap(List::stream)
                .toList();
        return new ScoredPairs(all, scoring, pairs);
    }

    private static List<ScoredPair> scored(Pairs all, int source, CandidateIndex index, Scoring scoring) {
        var one = all.sources().get(source);
        var scored = new ArrayList<ScoredPair>(4);
        for (var person : index.candidates(one)) {
            if (all.has(source, person)) {
                var bits = scoring.bits(one, all.people().get(person), NEGLIGIBLE);
                if (bits >= NEGLIGIBLE) {
                    scored.add(new ScoredPair(source, person, bits));
                }
            }
        }
        return scored;
    }

    /** The same pairs, weighed by other parameters. */
    ScoredPairs by(Scoring other) {
        return new ScoredPairs(
                all,
                other,
                pairs.parallelStream()
                        .map(pair -> scored(other, pair.source(), pair.person()))
                        .toList());
    }

    private ScoredPair scored(Scoring by, int source, int person) {
        var bits = by.bits(all.sources().get(source), all.people().get(person), Double.NEGATIVE_INFINITY);
        return new ScoredPair(source, person, bits);
    }

    /** How often each comparison is expected among the pairs of one person. */
    ComparisonCounts matches() {
        var counts = new ComparisonCounts(1);
        for (var pair : pairs) {
            var levels = scoring.levels(
                    all.sources().get(pair.source()), all.people().get(pair.person()));
            counts.count(levels, Bits.probability(pair.bits() + partnership.bits(pair)));
        }
        return counts;
    }

    /** The pairs from a probability on, in the order of their keys, and those that follow from them. */
    Stream<MatchedPair> from(double probability) {
        return all.within()
                ? fromClusters(probability)
                : pairs.parallelStream()
                        .map(pair -> matched(pair, CommonPartners.NONE))
                        .filter(pair -> pair.score().probability() >= probability);
    }

    private Stream<MatchedPair> fromClusters(double probability) {
        var partners = new CommonPartners(pairs, all.people().size(), pair -> pair.bits() + partnership.bits(pair));
        return Stream.concat(pairs.stream(), closing(partners)).sorted(BY_PLACES).toList().parallelStream()
                .map(pair -> Around.of(pair, partnership, partners))
                .filter(around -> Bits.probability(around.bits()) >= probability)
                .map(around -> matched(around.pair(), around.common()));
    }

    /** The pairs that no key of the index had brought together, though both records have a partner in common. */
    private Stream<ScoredPair> closing(CommonPartners partners) {
        return IntStream.range(0, all.people().size())
                .boxed()
                .flatMap(place -> between(partners.of(place)))
                .filter(pair -> Collections.binarySearch(pairs, pair, BY_PLACES) < 0)
                .distinct()
                .map(pair -> scored(scoring, pair.source(), pair.person()));
    }

    private static Stream<ScoredPair> between(List<CommonPartners.Partner> partners) {
        return partners.stream()
                .flatMap(one -> partners.stream()
                        .filter(other -> one.place() < other.place())
                        .map(other -> new ScoredPair(one.place(), other.place(), 0)));
    }

    private MatchedPair matched(ScoredPair pair, CommonPartners.Partner common) {
        var one = all.sources().get(pair.source());
        var other = all.people().get(pair.person());
        var around = new ArrayList<Weighed>();
        var partners = partnership.bits(pair);
        if (partners != 0) {
            around.add(new OtherPartners(partners));
        }
        if (common.bits() > 0) {
            around.add(new CommonPartner(all.people().get(common.place()).key(), common.bits()));
        }
        return new MatchedPair(one.source(), other.source(), scoring.score(one, other, around));
    }

    /**
     * A pair with what the others say about it.
     *
     * @param common the partner of both, with the bits that are wanting to make the pair as likely as it is through them
     */
    private record Around(ScoredPair pair, double bits, CommonPartners.Partner common) {

        static Around of(ScoredPair pair, Partnership partnership, CommonPartners partners) {
            var own = pair.bits() + partnership.bits(pair);
            var common = partners.common(pair.source(), pair.person());
            var wanting = Math.max(0, common.bits() - own);
            return new Around(pair, own + wanting, new CommonPartners.Partner(common.place(), wanting));
        }
    }
}
