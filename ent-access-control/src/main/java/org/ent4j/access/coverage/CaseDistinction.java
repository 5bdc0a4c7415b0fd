package org.ent4j.access.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides whether a product of finite sets lies in the union of smaller products, by cases: a side is parted into classes
 * of places that the same candidates contain, and each class is decided for itself. A case ends when one candidate
 * contains all that remains of the product, or when a side has a place that no candidate contains. At most as many cases
 * as there are combinations of classes, usually a handful.
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
        return uncoveredSide(product, live).or(() -> gapOfClasses(product, live));
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

    /** Every side is covered, but no candidate contains the product: so one side has two classes at least. */
    private Optional<List<BitSet>> gapOfClasses(List<BitSet> product, List<Integer> live) {
        var sides = IntStream.range(0, product.size())
                .mapToObj(side -> new Parted(side, classes(product.get(side), side, live)))
                .filter(parted -> parted.classes.size() > 1)
                .min(Comparator.comparingInt(parted -> parted.classes.size()))
                .orElseThrow();
        return sides.classes.stream()
                .flatMap(one -> findGap(with(product, sides.side, one), live).stream())
                .findFirst();
    }

    private List<BitSet> classes(BitSet places, int side, List<Integer> live) {
        var classes = List.of(places);
        for (var place : live) {
            classes = parted(classes, candidates.get(place).get(side));
        }
        return classes;
    }

    private static List<BitSet> parted(List<BitSet> classes, BitSet by) {
        var parted = new ArrayList<BitSet>(classes.size() + 1);
        for (var one : classes) {
            var inside = (BitSet) one.clone();
            inside.and(by);
            var outside = (BitSet) one.clone();
            outside.andNot(by);
            addUnlessEmpty(parted, inside);
            addUnlessEmpty(parted, outside);
        }
        return parted;
    }

    private static void addUnlessEmpty(List<BitSet> classes, BitSet one) {
        if (!one.isEmpty()) {
            classes.add(one);
        }
    }

    private static List<BitSet> with(List<BitSet> product, int side, BitSet places) {
        var changed = new ArrayList<>(product);
        changed.set(side, places);
        return changed;
    }

    private record Parted(int side, List<BitSet> classes) {}
}
