package org.ent4j.model.matching;

import java.util.Arrays;
import java.util.List;

/**
 * What the other records say about a pair, which no comparison of the two can say. Each record has a partner or none;
 * how many have one, and how many of these have more, is estimated from the pairs themselves. Then for each record of a
 * pair, whether one person's or two's, the evidence that it has a partner elsewhere is weighed: in a file where nearly
 * everyone is there twice, two records without any other partner are likely each other's. Records of two sources have
 * shares of their own. The supposition that other partners say nothing counts as {@value #DOUBT} records seen.
 */
final class Partnership {

    private static final double DOUBT = 20;
    private static final int ROUNDS = 2;
    private static final double WORTH_TELLING = 0.05;
    private static final double ALMOST_SURE = 1 - 1e-6;

    /**
     * One source, or both when they are one.
     *
     * @param some the share of its records that have a partner
     * @param more the share of these that have another
     */
    private record Side(double some, double more) {

        /** The evidence that a partner elsewhere, with these odds, gives for the partner here. */
        double bits(double elsewhere) {
            return Bits.log(((1 - more) + more / some * elsewhere) / ((1 - some) + elsewhere));
        }
    }

    private final List<ScoredPair> pairs;
    private final int sources;
    private final int records;
    private final boolean within;
    private final double[] odds;
    private Side left = new Side(0.5, 0.5);
    private Side right = left;

    /**
     * @param pairs all pairs that are not surely two people's, each once
     * @param all which records were compared
     */
    Partnership(List<ScoredPair> pairs, Pairs all) {
        this.pairs = pairs;
        this.within = all.within();
        this.sources = all.sources().size();
        this.records = within ? sources : sources + all.people().size();
        this.odds = new double[records];
        for (var pair : pairs) {
            odds[pair.source()] += Bits.odds(pair.bits());
            odds[person(pair)] += Bits.odds(pair.bits());
        }
        settle();
    }

    private int person(ScoredPair pair) {
        return within ? pair.person() : sources + pair.person();
    }

    private void settle() {
        for (var round = 0; round < ROUNDS; round++) {
            var none = new double[records];
            var one = new double[records];
            Arrays.fill(none, 1);
            for (var pair : pairs) {
                var probability = Math.min(ALMOST_SURE, Bits.probability(pair.bits() + bits(pair)));
                meet(none, one, pair.source(), probability);
                meet(none, one, person(pair), probability);
            }
            left = side(none, one, 0, sources);
            right = within ? left : side(none, one, sources, records);
        }
    }

    private static void meet(double[] none, double[] one, int record, double probability) {
        one[record] = one[record] * (1 - probability) + none[record] * probability;
        none[record] *= 1 - probability;
    }

    private static Side side(double[] none, double[] one, int from, int to) {
        var some = 0.0;
        var more = 0.0;
        for (var record = from; record < to; record++) {
            some += 1 - none[record];
            more += Math.max(0, 1 - none[record] - one[record]);
        }
        var share = Math.max(some, 1) / (to - from + DOUBT);
        return new Side(share, (more + DOUBT * share) / (some + DOUBT));
    }

    /** What the other partners of both records say, in bits. */
    double bits(ScoredPair pair) {
        var own = Bits.odds(pair.bits());
        var bits = left.bits(elsewhere(pair.source(), own)) + right.bits(elsewhere(person(pair), own));
        return Math.abs(bits) < WORTH_TELLING ? 0 : bits;
    }

    private double elsewhere(int record, double own) {
        return Math.max(0, odds[record] - own);
    }
}
