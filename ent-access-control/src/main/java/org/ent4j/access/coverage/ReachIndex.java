package org.ent4j.access.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ent4j.access.rule.RuleId;

/**
 * The reaches of rules that give one role of one service, found by what they ask, so that a question looks at the few
 * rules that can matter to it. Immutable.
 */
public final class ReachIndex {

    private static final int[] NONE = {};

    private final List<NamedReach> all;
    private final Map<Axis, Map<String, int[]>> byValue = new EnumMap<>(Axis.class);
    private final int[] askingNothing;
    private final Set<String> structures = new HashSet<>();

    private ReachIndex(List<NamedReach> all) {
        this.all = all;
        var lists = new EnumMap<Axis, Map<String, List<Integer>>>(Axis.class);
        var nothing = new ArrayList<Integer>();
        for (var place = 0; place < all.size(); place++) {
            post(place, lists, nothing);
        }
        lists.forEach((axis, postings) -> byValue.put(axis, packed(postings)));
        askingNothing = packed(nothing);
    }

    public static ReachIndex of(Collection<NamedReach> all) {
        return new ReachIndex(List.copyOf(all));
    }

    /** In the order given. */
    public List<NamedReach> all() {
        return all;
    }

    /** The rules that reach some of the smallest users of the reach, in the order given; no other can help covering it. */
    public List<NamedReach> candidatesFor(RuleReach reach) {
        var places = new BitSet();
        add(places, askingNothing);
        reach.asked().forEach((axis, values) -> {
            var postings = byValue.getOrDefault(axis, Map.of());
            values.forEach(value -> add(places, postings.getOrDefault(value, NONE)));
        });
        return places.stream()
                .mapToObj(all::get)
                .filter(candidate -> reach.canShareWith(candidate.reach()))
                .toList();
    }

    /** Whether all of these rules together give whatever the reach gives. */
    public Coverage cover(RuleReach reach) {
        return cover(reach, any -> true);
    }

    /** Whether those of the rules that count give together whatever the reach gives. */
    public Coverage cover(RuleReach reach, Predicate<RuleId> counts) {
        if (reach.isNothing()) {
            return new Coverage.Covered(List.of());
        }
        var candidates = candidatesFor(reach).stream()
                .filter(candidate -> counts.test(candidate.rule()))
                .toList();
        var whole = candidates.stream()
                .filter(candidate -> reach.isWithin(candidate.reach()))
                .findFirst();
        return whole.isPresent()
                ? new Coverage.Covered(List.of(whole.get().rule()))
                : new ProductCover(reach, candidates).decide(this::freshStructure);
    }

    private String freshStructure() {
        var number = 1;
        while (structures.contains("structure-" + number)) {
            number++;
        }
        return "structure-" + number;
    }

    private void post(int place, Map<Axis, Map<String, List<Integer>>> lists, List<Integer> nothing) {
        var asked = all.get(place).reach().asked();
        structures.addAll(asked.getOrDefault(Axis.STRUCTURE, Set.of()));
        if (asked.isEmpty()) {
            nothing.add(place);
            return;
        }
        var first = asked.entrySet().iterator().next();
        var postings = lists.computeIfAbsent(first.getKey(), any -> new HashMap<>());
        first.getValue()
                .forEach(value -> postings.computeIfAbsent(value, any -> new ArrayList<>())
                        .add(place));
    }

    private static void add(BitSet places, int[] postings) {
        for (var place : postings) {
            places.set(place);
        }
    }

    private static Map<String, int[]> packed(Map<String, List<Integer>> postings) {
        var packed = new HashMap<String, int[]>();
        postings.forEach((value, places) -> packed.put(value, packed(places)));
        return packed;
    }

    private static int[] packed(List<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
