package org.ent4j.catalogue.address.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern as a machine with a place for each of its characters (Glushkov): it looks at each character of a URL once. Place 0
 * is before the first character.
 *
 * @param labels the characters that lead to a place; those of place 0 are none
 * @param follow the places after each
 * @param ends the places where a URL may end
 */
record Automaton(List<UrlCharacters> labels, List<BitSet> follow, BitSet ends) {

    /** Places of a part of a pattern. */
    private record Part(boolean isNullable, BitSet first, BitSet last) {}

    /** Fills the table. */
    private static final class Making {

        private final List<UrlCharacters> labels = new ArrayList<>(List.of(UrlCharacters.NONE));
        private final List<BitSet> follow = new ArrayList<>(List.of(new BitSet()));

        Part part(Node node) {
            if (node instanceof Node.One one) {
                return one(one.of());
            }
            if (node instanceof Node.Row row) {
                return row.parts().stream().map(this::part).reduce(empty(), this::after);
            }
            return node instanceof Node.Choice choice
                    ? choice.parts().stream().map(this::part).reduce(none(), Making::either)
                    : repeat((Node.Repeat) node);
        }

        private static Part none() {
            return new Part(false, new BitSet(), new BitSet());
        }

        private static Part empty() {
            return new Part(true, new BitSet(), new BitSet());
        }

        private Part one(UrlCharacters of) {
            var place = new BitSet();
            place.set(labels.size());
            labels.add(of);
            follow.add(new BitSet());
            return new Part(false, place, place);
        }

        private Part after(Part before, Part next) {
            link(before.last(), next.first());
            return new Part(
                    before.isNullable() && next.isNullable(),
                    before.isNullable() ? joined(before.first(), next.first()) : before.first(),
                    next.isNullable() ? joined(before.last(), next.last()) : next.last());
        }

        private static Part either(Part one, Part other) {
            return new Part(
                    one.isNullable() || other.isNullable(),
                    joined(one.first(), other.first()),
                    joined(one.last(), other.last()));
        }

        private Part repeat(Node.Repeat repeat) {
            var whole = empty();
            var isEndless = repeat.most() == Node.Repeat.ENDLESS;
            for (var time = 1; time <= repeat.least() - (isEndless ? 1 : 0); time++) {
                whole = after(whole, part(repeat.part()));
            }
            if (isEndless) {
                return after(whole, endless(repeat.part(), repeat.least() == 0));
            }
            for (var time = repeat.least() + 1; time <= repeat.most(); time++) {
                whole = after(whole, either(part(repeat.part()), empty()));
            }
            return whole;
        }

        private Part endless(Node node, boolean isNullable) {
            var once = part(node);
            link(once.last(), once.first());
            return new Part(isNullable || once.isNullable(), once.first(), once.last());
        }

        private void link(BitSet from, BitSet to) {
            from.stream().forEach(place -> follow.get(place).or(to));
        }

        private static BitSet joined(BitSet one, BitSet other) {
            var both = (BitSet) one.clone();
            both.or(other);
            return both;
        }
    }

    static Automaton of(Node node) {
        var making = new Making();
        var whole = making.part(node);
        making.follow.get(0).or(whole.first());
        var ends = (BitSet) whole.last().clone();
        ends.set(0, whole.isNullable());
        return new Automaton(List.copyOf(making.labels), List.copyOf(making.follow), ends);
    }

    boolean accepts(String url) {
        var places = new BitSet();
        places.set(0);
        for (var at = 0; at < url.length() && !places.isEmpty(); at++) {
            places = after(places, url.charAt(at));
        }
        return places.intersects(ends);
    }

    private BitSet after(BitSet places, char each) {
        var next = new BitSet();
        places.stream().forEach(place -> next.or(follow.get(place)));
        for (var place = next.nextSetBit(0); place >= 0; place = next.nextSetBit(place + 1)) {
            next.set(place, labels.get(place).has(each));
        }
        return next;
    }

    int size() {
        return labels.size();
    }
}
