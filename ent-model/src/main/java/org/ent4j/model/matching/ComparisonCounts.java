package org.ent4j.model.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each {@link Comparison} was seen among many pairs. */
final class ComparisonCounts {

    /** Pairs looked at to learn how strangers agree: all of them up to this number, a fixed choice beyond. */
    private static final int ENOUGH_STRANGERS = 500_000;

    /** Sources whose candidates are looked at to learn how records of one person agree. */
    private static final int ENOUGH_SOURCES = 20_000;

    /** That many pairs of the same comparison. */
    record Seen(Comparison comparison, double pairs) {}

    private final Map<Integer, Double> counts = new HashMap<>();
    private final double scale;

    ComparisonCounts(double scale) {
        this.scale = scale;
    }

    private void count(int bits) {
        count(bits, 1);
    }

    void count(int bits, double pairs) {
        counts.merge(bits, pairs, Double::sum);
    }

    /** What was seen, extrapolated to all pairs, in a fixed order. */
    List<Seen> seen() {
        var seen = new ArrayList<Seen>(counts.size());
        counts.forEach((bits, pairs) -> seen.add(new Seen(new Comparison(bits), pairs * scale)));
        seen.sort(Comparator.comparingInt(each -> each.comparison().bits()));
        return seen;
    }

    /** The candidates of the index; of every n-th source where there are many. */
    static ComparisonCounts ofCandidates(Pairs pairs, CandidateIndex index, RecordComparison comparison) {
        var step = 1 + (pairs.sources().size() - 1) / ENOUGH_SOURCES;
        var counts = new ComparisonCounts(step);
        for (var source = 0; source < pairs.sources().size(); source += step) {
            var one = pairs.sources().get(source);
            for (var person : index.candidates(one)) {
                if (pairs.has(source, person)) {
                    counts.count(comparison.bits(one, pairs.people().get(person)));
                }
            }
        }
        return counts;
    }

    /** All pairs, or an even choice of them: who is compared with whom depends on their places only. */
    static ComparisonCounts ofAnyone(Pairs pairs, RecordComparison comparison) {
        return pairs.count() <= ENOUGH_STRANGERS ? ofAll(pairs, comparison) : ofSome(pairs, comparison);
    }

    private static ComparisonCounts ofAll(Pairs pairs, RecordComparison comparison) {
        var counts = new ComparisonCounts(1);
        for (var source = 0; source < pairs.sources().size(); source++) {
            for (var person = pairs.within() ? source + 1 : 0;
                    person < pairs.people().size();
                    person++) {
                counts.count(comparison.bits(
                        pairs.sources().get(source), pairs.people().get(person)));
            }
        }
        return counts;
    }

    private static ComparisonCounts ofSome(Pairs pairs, RecordComparison comparison) {
        var counts = new ComparisonCounts(pairs.count() / ENOUGH_STRANGERS);
        var drawn = 0;
        for (var draw = 0L; drawn < ENOUGH_STRANGERS; draw++) {
            var source = Math.floorMod(scatter(2 * draw), pairs.sources().size());
            var person = Math.floorMod(scatter(2 * draw + 1), pairs.people().size());
            if (!pairs.within() || source != person) {
                counts.count(comparison.bits(
                        pairs.sources().get(source), pairs.people().get(person)));
                drawn++;
            }
        }
        return counts;
    }

    /** SplitMix64: scatters consecutive numbers evenly. */
    private static long scatter(long number) {
        var mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
