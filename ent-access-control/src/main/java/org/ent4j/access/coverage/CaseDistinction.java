package org.ent4j.access.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides whether a product of finite sets lies in the union of smaller products, by cases: the candidate that contains
 * most of the product is taken away, and what it leaves is decided side by side. The values that it does not contain on a
 * side stay together as one case. A case ends when one candidate contains all that remains, or when a side has a value
 * that no candidate contains. A hundred random candidates over six sides of twelve values take a fraction of a second.
 */
final class CaseDistinction {

    private final List<BitSet> everything;
    private final List<List<BitSet>> candidates;
    private final BitSet used = new BitSet();

    /**
     * @param everything the places of each side, from 0
     * @param candidates the products, each with its places on each side
     */
    CaseDistinction(List<BitSet> everything, List<List<BitSet>> candidates) {
        this.everything = everything;
        this.candidates = candidates;
    }

    /** A part of the product of which every point lies outside of all candidates; empty when there is none. */
    Optional<List<BitSet>> findGap() {
        return findGap(everything, all());
    }

    /** Candidates that cover the product together, when all do: none of them can be spared. */
    BitSet enough() {
        used.clear();
        findGap();
        var enough = (BitSet) used.clone();
        for (var place = used.length() - 1; place >= 0; place--) {
            spare(enough, place);
        }
        return enough;
    }

    private void spare(BitSet enough, int place) {
        var others = (BitSet) enough.clone();
        others.clear(place);
        if (findGap(everything, others.stream().boxed().toList()).isEmpty()) {
            enough.clear(place);
        }
    }

    private List<Integer> all() {
        return IntStream.range(0, candidates.size()).boxed().toList();
    }

    private Optional<List<BitSet>> findGap(List<BitSet> product, List<Integer> among) {
        var live = among.stream().filter(place -> meets(place, product)).toList();
        var whole = live.stream().filter(place -> contains(place, product)).findFirst();
        if (whole.isPresent()) {
            used.set(whole.get());
            return Optional.empty();
        }
        return uncoveredSide(product, live).or(() -> gapBeside(largest(live, product), product, live));
    }

    private boolean meets(int place, List<BitSet> product) {
        return IntStream.range(0, product.size())
                .allMatch(side ->
                        product.get(side).intersects(candidates.get(place).get(side)));
    }

    private boolean contains(int place, List<BitSet> product) {
        return IntStream.range(0, product.size()).allMatch(side -> contains(place, side, product.get(side)));
    }

    private boolean contains(int place, int side, BitSet places) {
        var rest = (BitSet) places.clone();
        rest.andNot(candidates.get(place).get(side));
        return rest.isEmpty();
    }

    private Optional<List<BitSet>> uncoveredSide(List<BitSet> product, List<Integer> live) {
        for (var side = 0; side < product.size(); side++) {
            var rest = (BitSet) product.get(side).clone();
            for (var place : live) {
                rest.andNot(candidates.get(place).get(side));
            }
            if (!rest.isEmpty()) {
                return Optional.of(with(product, side, rest));
            }
        }
        return Optional.empty();
    }

    private int largest(List<Integer> live, List<BitSet> product) {
        return live.stream()
                .max(Comparator.comparingDouble(place -> size(place, product)))
                .orElseThrow();
    }

    private double size(int place, List<BitSet> product) {
        var size = 1.0;
        for (var side = 0; side < product.size(); side++) {
            size *= common(product.get(side), candidates.get(place).get(side)).cardinality();
        }
        return size;
    }

    /** What the candidate leaves of the product, side by side: outside of it on one side, inside on those before. */
    private Optional<List<BitSet>> gapBeside(int place, List<BitSet> product, List<Integer> live) {
        used.set(place);
        var inside = product;
        for (var side = 0; side < product.size(); side++) {
            var own = candidates.get(place).get(side);
            var outside = (BitSet) product.get(side).clone();
            outside.andNot(own);
            var gap = outside.isEmpty() ? Optional.<List<BitSet>>empty() : findGap(with(inside, side, outside), live);
            if (gap.isPresent()) {
                return gap;
            }
            inside = with(inside, side, common(product.get(side), own));
        }
        return Optional.empty();
    }

    private static BitSet common(BitSet one, BitSet other) {
        var common = (BitSet) one.clone();
        common.and(other);
        return common;
    }

    private static List<BitSet> with(List<BitSet> product, int side, BitSet places) {
        var changed = new ArrayList<>(product);
        changed.set(side, places);
        return changed;
    }
}
