package org.ent4j.access.internal;

import java.util.Arrays;
import org.ent4j.access.answer.DecidingRules;
import org.jspecify.annotations.Nullable;

/**
 * The decision itself. A person's record and a service's entries are read once each; the rest is arithmetic. Methods are
 * longer than elsewhere because the loops were measured (docs/performance.md). Immutable.
 */
final class Decider {

    private final People people;
    private final Facts facts;
    private final CompiledService[] services;
    private final int[][] chunks;
    private final int[][] overflows;
    private final long[][] blocks;
    private final int size;

    Decider(People people, Facts facts, CompiledService[] services, long[][] blocks) {
        this.people = people;
        this.facts = facts;
        this.services = services;
        this.blocks = blocks;
        this.chunks = people.chunks;
        this.overflows = people.overflows;
        this.size = people.size();
    }

    /**
     * The roles of the person on the service, as bits; none for numbers that are not known.
     *
     * @param into receives what gives them, when it is not null
     */
    long roles(int person, int service, @Nullable DecidingRules into) {
        if (person < 0 || person >= size || service < 0 || service >= blocks.length) {
            return 0;
        }
        var chunk = chunks[person >>> PersonRecord.CHUNK_SHIFT];
        var at = (person & PersonRecord.CHUNK_MASK) << PersonRecord.INTS_SHIFT;
        var header = chunk[at];
        if ((header & PersonRecord.ACTIVE) == 0) {
            return 0;
        }
        var block = blocks[service];
        return (block[0] & Entries.FLAGS) == 0
                ? readAll(person, chunk, at, header, block, into)
                : special(person, chunk, at, header, service, into);
    }

    private long readAll(int person, int[] chunk, int at, int header, long[] block, @Nullable DecidingRules into) {
        var pairs = chunk;
        var from = at + PersonRecord.PAYLOAD;
        if ((header & PersonRecord.AFFILIATIONS_OUT) != 0) {
            pairs = overflows[person >>> PersonRecord.CHUNK_SHIFT];
            from = chunk[from];
        }
        var to = from + 2 * PersonRecord.affiliations(header);
        var endOfStructures = Entries.FIRST + Entries.structures(block[0]);
        var roles = 0L;
        for (var place = Entries.FIRST; place < endOfStructures; place++) {
            var entry = block[place];
            for (var pair = from; pair < to; pair += 2) {
                if (pairs[pair] == (int) entry
                        && facts.matches(pairs[pair], pairs[pair + 1], Entries.predicate(entry))) {
                    roles |= 1L << (int) (entry >>> Entries.ROLE_SHIFT);
                    note(into, place, entry);
                }
            }
        }
        if (endOfStructures == block.length) {
            return roles;
        }
        return roles | others(person, chunk, at, header, block, endOfStructures, pairs, from, to, into);
    }

    /** The entries for groups and for everybody. */
    private long others(
            int person,
            int[] chunk,
            int at,
            int header,
            long[] block,
            int endOfStructures,
            int[] pairs,
            int from,
            int to,
            @Nullable DecidingRules into) {
        var endOfGroups = endOfStructures + Entries.groups(block[0]);
        var roles = 0L;
        var groupCount = PersonRecord.groups(header);
        if (endOfGroups > endOfStructures && groupCount > 0) {
            var out = (header & PersonRecord.GROUPS_OUT) != 0;
            var groups = out ? overflows[person >>> PersonRecord.CHUNK_SHIFT] : chunk;
            var firstGroup = People.groupsAt(header, chunk, at);
            var lastGroup = firstGroup + groupCount;
            for (var place = endOfStructures; place < endOfGroups; place++) {
                var entry = block[place];
                for (var group = firstGroup; group < lastGroup; group++) {
                    if (groups[group] == (int) entry && anyMatches(entry, pairs, from, to)) {
                        roles |= 1L << (int) (entry >>> Entries.ROLE_SHIFT);
                        note(into, place, entry);
                    }
                }
            }
        }
        for (var place = endOfGroups; place < block.length; place++) {
            var entry = block[place];
            if (anyMatches(entry, pairs, from, to)) {
                roles |= 1L << (int) (entry >>> Entries.ROLE_SHIFT);
                note(into, place, entry);
            }
        }
        return roles;
    }

    private boolean anyMatches(long entry, int[] pairs, int from, int to) {
        var predicate = Entries.predicate(entry);
        for (var pair = from; pair < to; pair += 2) {
            if (facts.matches(pairs[pair], pairs[pair + 1], predicate)) {
                return true;
            }
        }
        return predicate == Predicates.EVERYBODY;
    }

    private static void note(@Nullable DecidingRules into, int place, long entry) {
        if (into != null) {
            into.add(place, Entries.role(entry));
        }
    }

    private long special(int person, int[] chunk, int at, int header, int service, @Nullable DecidingRules into) {
        var compiled = services[service];
        if (compiled.gate() != null) {
            return gated(person, compiled, compiled.gate(), into);
        }
        var roles = compiled.starts() == null
                ? readAll(person, chunk, at, header, compiled.block(), into)
                : lookUp(person, chunk, at, header, compiled, compiled.starts(), into);
        return compiled.grants() == null ? roles : roles | compiled.grants().roles(person, into);
    }

    /** Of a service with many entries, those of the person's own structures and groups. */
    private long lookUp(
            int person,
            int[] chunk,
            int at,
            int header,
            CompiledService service,
            int[] starts,
            @Nullable DecidingRules into) {
        var block = service.block();
        var out = (header & PersonRecord.AFFILIATIONS_OUT) != 0;
        var pairs = out ? overflows[person >>> PersonRecord.CHUNK_SHIFT] : chunk;
        var from = out ? chunk[at + PersonRecord.PAYLOAD] : at + PersonRecord.PAYLOAD;
        var to = from + 2 * PersonRecord.affiliations(header);
        var roles = 0L;
        for (var pair = from; pair < to; pair += 2) {
            var structure = pairs[pair];
            var end = structure + 1 < starts.length ? starts[structure + 1] : 0;
            for (var place = end == 0 ? 0 : starts[structure]; place < end; place++) {
                var entry = block[place];
                if (facts.matches(structure, pairs[pair + 1], Entries.predicate(entry))) {
                    roles |= 1L << (int) (entry >>> Entries.ROLE_SHIFT);
                    note(into, place, entry);
                }
            }
        }
        return roles | lookUpOthers(person, header, block, pairs, from, to, into);
    }

    private long lookUpOthers(
            int person, int header, long[] block, int[] pairs, int from, int to, @Nullable DecidingRules into) {
        var endOfStructures = Entries.FIRST + Entries.structures(block[0]);
        var endOfGroups = endOfStructures + Entries.groups(block[0]);
        var roles = 0L;
        if (endOfGroups > endOfStructures && PersonRecord.groups(header) > 0) {
            for (var group : people.groups(person)) {
                var place = firstFor(group, block, endOfStructures, endOfGroups);
                for (; place < endOfGroups && (int) block[place] == group; place++) {
                    if (anyMatches(block[place], pairs, from, to)) {
                        roles |= 1L << Entries.role(block[place]);
                        note(into, place, block[place]);
                    }
                }
            }
        }
        for (var place = endOfGroups; place < block.length; place++) {
            if (anyMatches(block[place], pairs, from, to)) {
                roles |= 1L << Entries.role(block[place]);
                note(into, place, block[place]);
            }
        }
        return roles;
    }

    private static int firstFor(int target, long[] block, int from, int to) {
        var low = from;
        var high = to;
        while (low < high) {
            var middle = low + high >>> 1;
            if ((int) block[middle] < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The roles that the person would have, were no school unsubscribed and nothing closed. */
    long rolesBehindGate(int person, int service) {
        return people.isActive(person) ? gated(person, services[service], null, null) : 0;
    }

    /** The roles that the person would have, were nothing closed. */
    long rolesWithoutClosings(int person, int service) {
        var gate = services[service].gate();
        return people.isActive(person)
                ? gated(person, services[service], gate == null ? null : gate.withoutClosings(), null)
                : 0;
    }

    /** The same decision, with every affiliation passing the gate first. */
    private long gated(int person, CompiledService service, @Nullable Gate gate, @Nullable DecidingRules into) {
        var pairs = people.affiliations(person);
        var bare = gate == null || gate.admitsBare(person, pairs, facts);
        var open = gate == null ? pairs : open(person, pairs, gate);
        var groups = people.groups(person);
        var block = service.block();
        var endOfStructures = Entries.FIRST + Entries.structures(block[0]);
        var endOfGroups = endOfStructures + Entries.groups(block[0]);
        var roles = 0L;
        for (var place = Entries.FIRST; place < block.length; place++) {
            var entry = block[place];
            var matches = place < endOfStructures
                    ? matchesIn(Entries.target(entry), entry, open)
                    : (place >= endOfGroups || Arrays.binarySearch(groups, Entries.target(entry)) >= 0)
                            && matchesAnywhere(entry, open, bare);
            if (matches) {
                roles |= 1L << Entries.role(entry);
                note(into, place, entry);
            }
        }
        return service.grants() == null || !bare
                ? roles
                : roles | service.grants().roles(person, into);
    }

    private int[] open(int person, int[] pairs, Gate gate) {
        var open = new Ints();
        for (var pair = 0; pair < pairs.length; pair += 2) {
            if (gate.admits(person, pairs[pair], pairs[pair + 1], facts)) {
                open.addAll(pairs, pair, 2);
            }
        }
        return open.toArray();
    }

    private boolean matchesIn(int structure, long entry, int[] pairs) {
        for (var pair = 0; pair < pairs.length; pair += 2) {
            if (pairs[pair] == structure && facts.matches(structure, pairs[pair + 1], Entries.predicate(entry))) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesAnywhere(long entry, int[] pairs, boolean bare) {
        return Entries.predicate(entry) == Predicates.EVERYBODY ? bare : anyMatches(entry, pairs, 0, pairs.length);
    }
}
