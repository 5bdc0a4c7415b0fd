package org.ent4j.access.internal;

import java.util.Arrays;
import org.ent4j.access.answer.DecidingRules;
import org.jspecify.annotations.Nullable;

/**
 * The decision itself. A person's record and a service's entries are read once each; the rest is arithmetic. Methods are
 * longer than elsewhere because the loops were measured (docs/adr/0009). Immutable.
 */
final class Decider {

    private static final int[] NOBODY = {0};

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

    /** Whether the person has the role; faster than all roles, since the entries of other roles are passed over. */
    boolean hasRole(int person, int service, int role) {
        if (person < 0 || person >= size || service < 0 || service >= blocks.length || role < 0) {
            return false;
        }
        var chunk = chunks[person >>> PersonRecord.CHUNK_SHIFT];
        var at = (person & PersonRecord.CHUNK_MASK) << PersonRecord.INTS_SHIFT;
        var header = chunk[at];
        var block = blocks[service];
        if ((block[0] & Entries.FLAGS) != 0) {
            return role < Long.SIZE && (roles(person, service, null) & 1L << role) != 0;
        }
        if ((header & PersonRecord.ACTIVE) == 0) {
            return false;
        }
        var pairs = chunk;
        var from = at + PersonRecord.PAYLOAD;
        if ((header & PersonRecord.AFFILIATIONS_OUT) != 0) {
            pairs = overflows[person >>> PersonRecord.CHUNK_SHIFT];
            from = chunk[from];
        }
        var to = from + 2 * PersonRecord.affiliations(header);
        var endOfStructures = Entries.FIRST + Entries.structures(block[0]);
        for (var place = Entries.FIRST; place < endOfStructures; place++) {
            var entry = block[place];
            if (Entries.role(entry) == role) {
                var target = (int) entry;
                var predicate = Entries.predicate(entry);
                for (var pair = from; pair < to; pair += 2) {
                    if (pairs[pair] == target && facts.matches(target, pairs[pair + 1], predicate)) {
                        return true;
                    }
                }
            }
        }
        return endOfStructures < block.length
                && hasOther(person, chunk, at, header, block, endOfStructures, pairs, from, to, role);
    }

    private boolean hasOther(
            int person,
            int[] chunk,
            int at,
            int header,
            long[] block,
            int endOfStructures,
            int[] pairs,
            int from,
            int to,
            int role) {
        var endOfGroups = endOfStructures + Entries.groups(block[0]);
        var groupCount = PersonRecord.groups(header);
        if (endOfGroups > endOfStructures && groupCount > 0) {
            var out = (header & PersonRecord.GROUPS_OUT) != 0;
            var groups = out ? overflows[person >>> PersonRecord.CHUNK_SHIFT] : chunk;
            var firstGroup = People.groupsAt(header, chunk, at);
            var lastGroup = firstGroup + groupCount;
            for (var place = endOfStructures; place < endOfGroups; place++) {
                var entry = block[place];
                if (Entries.role(entry) == role) {
                    for (var group = firstGroup; group < lastGroup; group++) {
                        if (groups[group] == (int) entry && anyMatches(entry, pairs, from, to)) {
                            return true;
                        }
                    }
                }
            }
        }
        for (var place = endOfGroups; place < block.length; place++) {
            if (Entries.role(block[place]) == role && anyMatches(block[place], pairs, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** The roles on each service: the person is read once. */
    void roles(int person, int[] asked, long[] into) {
        var known = person >= 0 && person < size;
        var chunk = known ? chunks[person >>> PersonRecord.CHUNK_SHIFT] : NOBODY;
        var at = known ? (person & PersonRecord.CHUNK_MASK) << PersonRecord.INTS_SHIFT : 0;
        var header = chunk[at];
        if ((header & PersonRecord.ACTIVE) == 0) {
            Arrays.fill(into, 0, asked.length, 0);
            return;
        }
        for (var n = 0; n < asked.length; n++) {
            var service = asked[n];
            if (service < 0 || service >= blocks.length) {
                into[n] = 0;
            } else {
                var block = blocks[service];
                into[n] = (block[0] & Entries.FLAGS) == 0
                        ? readAll(person, chunk, at, header, block, null)
                        : special(person, chunk, at, header, service, null);
            }
        }
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
            var target = (int) entry;
            var predicate = Entries.predicate(entry);
            for (var pair = from; pair < to; pair += 2) {
                if (pairs[pair] == target && facts.matches(target, pairs[pair + 1], predicate)) {
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
        if ((compiled.block()[0] & Entries.MANY) == 0) {
            return readAll(person, chunk, at, header, compiled.block(), into) | granted(person, compiled, into);
        }
        var overflow = overflows[person >>> PersonRecord.CHUNK_SHIFT];
        var out = (header & PersonRecord.AFFILIATIONS_OUT) != 0;
        var from = out ? chunk[at + PersonRecord.PAYLOAD] : at + PersonRecord.PAYLOAD;
        var firstGroup = People.groupsAt(header, chunk, at);
        return compiled.lookup()
                        .roles(
                                out ? overflow : chunk,
                                from,
                                from + 2 * PersonRecord.affiliations(header),
                                (header & PersonRecord.GROUPS_OUT) != 0 ? overflow : chunk,
                                firstGroup,
                                firstGroup + PersonRecord.groups(header),
                                true,
                                facts,
                                into)
                | granted(person, compiled, into);
    }

    private static long granted(int person, CompiledService service, @Nullable DecidingRules into) {
        return service.grants() == null ? 0 : service.grants().roles(person, into);
    }

    /** The roles that the person would have, were no school unsubscribed and nothing closed. */
    long rolesBehindGate(int person, int service) {
        return people.isActive(person) ? gated(person, services[service], null, null) : 0;
    }

    /** The roles that the person would have, were nothing closed, and what would give them. */
    long rolesWithoutClosings(int person, int service, @Nullable DecidingRules into) {
        var gate = services[service].gate();
        return people.isActive(person)
                ? gated(person, services[service], gate == null ? null : gate.withoutClosings(), into)
                : 0;
    }

    /** The same decision, with every affiliation passing the gate first. */
    private long gated(int person, CompiledService service, @Nullable Gate gate, @Nullable DecidingRules into) {
        var pairs = people.affiliations(person);
        var bare = gate == null || gate.admitsBare(person, pairs, facts);
        var open = gate == null ? pairs : open(person, pairs, gate);
        var groups = people.groups(person);
        var roles = service.lookup().roles(open, 0, open.length, groups, 0, groups.length, bare, facts, into);
        return bare ? roles | granted(person, service, into) : roles;
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
}
