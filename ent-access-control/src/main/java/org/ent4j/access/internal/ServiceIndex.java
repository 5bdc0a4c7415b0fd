package org.ent4j.access.internal;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Which services have entries for a structure, for a group, for everybody of a predicate, or grants for a person. */
final class ServiceIndex {

    private final IntLists byStructure;
    private final IntLists byGroup;
    private final Map<Integer, BitSet> byPredicate;
    private final Map<Integer, BitSet> byGrant;

    private ServiceIndex(
            IntLists byStructure, IntLists byGroup, Map<Integer, BitSet> byPredicate, Map<Integer, BitSet> byGrant) {
        this.byStructure = byStructure;
        this.byGroup = byGroup;
        this.byPredicate = byPredicate;
        this.byGrant = byGrant;
    }

    static ServiceIndex of(RuleBase rules) {
        var structures = IntLists.counting(rules.words.structures.size());
        var groups = IntLists.counting(rules.words.groups.size());
        var predicates = new TreeMap<Integer, BitSet>();
        var grants = new TreeMap<Integer, BitSet>();
        forEach(rules, (service, part, entry) -> {
            switch (part) {
                case STRUCTURE -> structures.count(Entries.target(entry));
                case GROUP -> groups.count(Entries.target(entry));
                default ->
                    predicates
                            .computeIfAbsent(Entries.predicate(entry), any -> new BitSet())
                            .set(service);
            }
        });
        structures.counted();
        groups.counted();
        forEach(rules, (service, part, entry) -> {
            switch (part) {
                case STRUCTURE -> structures.add(Entries.target(entry), service);
                case GROUP -> groups.add(Entries.target(entry), service);
                default -> {}
            }
        });
        for (var service = 0; service < rules.services.length; service++) {
            addGrants(rules.services[service], service, grants);
        }
        return new ServiceIndex(structures.done(), groups.done(), predicates, grants);
    }

    private static void addGrants(@Nullable CompiledService compiled, int service, Map<Integer, BitSet> grants) {
        if (compiled != null && compiled.grants() != null) {
            for (var person : compiled.grants().people()) {
                grants.computeIfAbsent(person, any -> new BitSet()).set(service);
            }
        }
    }

    private static void forEach(RuleBase rules, Visitor visitor) {
        for (var service = 0; service < rules.services.length; service++) {
            var compiled = rules.services[service];
            if (compiled != null) {
                forEach(service, compiled.block(), visitor);
            }
        }
    }

    private static void forEach(int service, long[] block, Visitor visitor) {
        var endOfStructures = Entries.FIRST + Entries.structures(block[0]);
        var endOfGroups = endOfStructures + Entries.groups(block[0]);
        for (var place = Entries.FIRST; place < block.length; place++) {
            var part = place < endOfStructures ? Part.STRUCTURE : place < endOfGroups ? Part.GROUP : Part.EVERYBODY;
            visitor.visit(service, part, block[place]);
        }
    }

    /** Every service that could let the person in, in the order of their numbers. */
    BitSet candidates(int person, People people, Facts facts) {
        var found = new BitSet();
        var pairs = people.affiliations(person);
        for (var pair = 0; pair < pairs.length; pair += 2) {
            members(byStructure, pairs[pair], found::set);
        }
        for (var group : people.groups(person)) {
            members(byGroup, group, found::set);
        }
        byPredicate.forEach((predicate, services) -> {
            if (matchesAny(pairs, predicate, facts)) {
                found.or(services);
            }
        });
        var granted = byGrant.get(person);
        if (granted != null) {
            found.or(granted);
        }
        return found;
    }

    private static void members(IntLists lists, int list, IntConsumer action) {
        for (var place = lists.start(list); place < lists.end(list); place++) {
            action.accept(lists.member(place));
        }
    }

    private static boolean matchesAny(int[] pairs, int predicate, Facts facts) {
        for (var pair = 0; pair < pairs.length; pair += 2) {
            if (facts.matches(pairs[pair], pairs[pair + 1], predicate)) {
                return true;
            }
        }
        return predicate == Predicates.EVERYBODY;
    }

    private enum Part {
        STRUCTURE,
        GROUP,
        EVERYBODY
    }

    private interface Visitor {
        void visit(int service, Part part, long entry);
    }
}
