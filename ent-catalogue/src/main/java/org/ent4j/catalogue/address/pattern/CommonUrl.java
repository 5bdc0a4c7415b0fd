package org.ent4j.catalogue.address.pattern;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The shortest text that two machines accept: both are walked together, each pair of places once. So the answer is exact, and
 * its cost is bounded by the product of their sizes.
 */
final class CommonUrl {

    private static final int UNSEEN = -1;

    private final Automaton one;
    private final Automaton other;
    private final BitSet[] fits;
    private final BitSet[] unseen;
    private final int[] before;
    private final ArrayDeque<Integer> ahead = new ArrayDeque<>();

    private CommonUrl(Automaton one, Automaton other) {
        this.one = one;
        this.other = other;
        this.fits = IntStream.range(0, one.size()).mapToObj(this::fitting).toArray(BitSet[]::new);
        this.unseen = IntStream.range(0, one.size()).mapToObj(any -> all()).toArray(BitSet[]::new);
        this.before = new int[one.size() * other.size()];
        Arrays.fill(before, UNSEEN);
    }

    static Optional<String> of(Automaton one, Automaton other) {
        return new CommonUrl(one, other).walk();
    }

    private BitSet fitting(int place) {
        var fitting = new BitSet();
        IntStream.range(0, other.size())
                .filter(each -> !common(place, each).isEmpty())
                .forEach(fitting::set);
        return fitting;
    }

    private UrlCharacters common(int place, int otherPlace) {
        return one.labels().get(place).common(other.labels().get(otherPlace));
    }

    private BitSet all() {
        var all = new BitSet();
        all.set(0, other.size());
        return all;
    }

    private Optional<String> walk() {
        ahead.add(0);
        while (!ahead.isEmpty()) {
            var pair = ahead.remove();
            var place = pair / other.size();
            var otherPlace = pair % other.size();
            if (one.ends().get(place) && other.ends().get(otherPlace)) {
                return Optional.of(text(pair));
            }
            one.follow().get(place).stream().forEach(next -> visit(pair, next, otherPlace));
        }
        return Optional.empty();
    }

    private void visit(int pair, int next, int otherPlace) {
        if (unseen[next].isEmpty()) {
            return;
        }
        var fresh = (BitSet) other.follow().get(otherPlace).clone();
        fresh.and(fits[next]);
        fresh.and(unseen[next]);
        unseen[next].andNot(fresh);
        fresh.stream().forEach(otherNext -> {
            var nextPair = next * other.size() + otherNext;
            before[nextPair] = pair;
            ahead.add(nextPair);
        });
    }

    private String text(int end) {
        var text = new StringBuilder();
        for (var pair = end; pair != 0; pair = before[pair]) {
            text.append(common(pair / other.size(), pair % other.size()).example());
        }
        return text.reverse().toString();
    }
}
