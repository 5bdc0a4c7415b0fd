package org.ent4j.access.internal;

import java.util.Arrays;
import java.util.Objects;
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
    private final @Nullable CompiledService[] services;
    private final int[][] chunks;
    private final int[][] overflows;
    private final long[][] pages;
    private final int[] places;
    private final int size;

    Decider(People people, Facts facts, RuleBase rules) {
        this.people = people;
        this.facts = facts;
        this.services = rules.services;
        this.pages = rules.blocks.pages;
        this.places = rules.blocks.places;
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
        if (person < 0 || person >= size || service < 0 || service >= places.length) {
            return 0;
        }
        var chunk = chunks[person >>> PersonRecord.CHUNK_SHIFT];
        var at = (person & PersonRecord.CHUNK_MASK) << PersonRecord.INTS_SHIFT;
        var header = chunk[at];
        return (header & PersonRecord.ACTIVE) == 0 ? 0 : roles(person, chunk, at, header, service, into);
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
            into[n] = service < 0 || service >= places.length ? 0 : roles(person, chunk, at, header, service, null);
        }
    }

    /** Whether the person has the role; faster than all roles, since the entries of other roles are passed over. */
    boolean hasRole(int person, int service, int role) {
        if (person < 0 || person >= size || service < 0 || service >= places.length || role < 0) {
            return false;
        }
        var chunk = chunks[person >>> PersonRecord.CHUNK_SHIFT];
        var at = (person & PersonRecord.CHUNK_MASK) << PersonRecord.INTS_SHIFT;
        var place = places[service];
        if ((place & Blocks.SPECIAL) != 0) {
            return role < Long.SIZE && (roles(person, service, null) & 1L << role) != 0;
        }
        var entries = pages[service >>> Blocks.PAGE_SHIFT];
        var header = chunk[at];
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
        var next = Blocks.start(place);
        var endOfStructures = next + Blocks.structures(place);
        for (; next < endOfStructures; next++) {
            var entry = entries[next];
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
        var endOfGroups = next + Blocks.groups(place);
        var groupCount = PersonRecord.groups(header);
        if (groupCount > 0) {
            var groups =
                    (header & PersonRecord.GROUPS_OUT) != 0 ? overflows[person >>> PersonRecord.CHUNK_SHIFT] : chunk;
            var firstGroup = People.groupsAt(header, chunk, at);
            for (; next < endOfGroups; next++) {
                var entry = entries[next];
                if (Entries.role(entry) == role
                        && isIn((int) entry, groups, firstGroup, firstGroup + groupCount)
                        && anyMatches(entry, pairs, from, to)) {
                    return true;
                }
            }
        }
        var end = endOfGroups + Blocks.everybody(place);
        for (next = endOfGroups; next < end; next++) {
            if (Entries.role(entries[next]) == role && anyMatches(entries[next], pairs, from, to)) {
                return true;
            }
        }
        return false;
    }

    private long roles(int person, int[] chunk, int at, int header, int service, @Nullable DecidingRules into) {
        var place = places[service];
        if ((place & Blocks.SPECIAL) != 0) {
            return special(person, chunk, at, header, service, into);
        }
        var pairs = chunk;
        var from = at + PersonRecord.PAYLOAD;
        if ((header & PersonRecord.AFFILIATIONS_OUT) != 0) {
            pairs = overflows[person >>> PersonRecord.CHUNK_SHIFT];
            from = chunk[from];
        }
        var to = from + 2 * PersonRecord.affiliations(header);
        var entries = pages[service >>> Blocks.PAGE_SHIFT];
        var start = Blocks.start(place);
        var endOfStructures = start + Blocks.structures(place);
        var roles = 0L;
        for (var next = start; next < endOfStructures; next++) {
            var entry = entries[next];
            var target = (int) entry;
            var predicate = Entries.predicate(entry);
            for (var pair = from; pair < to; pair += 2) {
                if (pairs[pair] == target && facts.matches(target, pairs[pair + 1], predicate)) {
                    roles |= 1L << (int) (entry >>> Entries.ROLE_SHIFT);
                    note(into, next - start, entry);
                }
            }
        }
        var endOfGroups = endOfStructures + Blocks.groups(place);
        var groupCount = PersonRecord.groups(header);
        if (groupCount > 0) {
            var groups =
                    (header & PersonRecord.GROUPS_OUT) != 0 ? overflows[person >>> PersonRecord.CHUNK_SHIFT] : chunk;
            var firstGroup = People.groupsAt(header, chunk, at);
            for (var next = endOfStructures; next < endOfGroups; next++) {
                var entry = entries[next];
                if (isIn((int) entry, groups, firstGroup, firstGroup + groupCount)
                        && anyMatches(entry, pairs, from, to)) {
                    roles |= 1L << (int) (entry >>> Entries.ROLE_SHIFT);
                    note(into, next - start, entry);
                }
            }
        }
        var end = endOfGroups + Blocks.everybody(place);
        for (var next = endOfGroups; next < end; next++) {
            var entry = entries[next];
            if (anyMatches(entry, pairs, from, to)) {
                roles |= 1L << (int) (entry >>> Entries.ROLE_SHIFT);
                note(into, next - start, entry);
            }
        }
        return roles;
    }

    private static boolean isIn(int group, int[] groups, int from, int to) {
        for (var at = from; at < to; at++) {
            if (groups[at] == group) {
                return true;
            }
        }
        return false;
    }

    private boolean anyMatches(long entry, int[] pairs, int from, int to) {
        var predicate = Entries.predicate(entry);
        if (predicate == Predicates.EVERYBODY) {
            return true;
        }
        for (var pair = from; pair < to; pair += 2) {
            if (facts.matches(pairs[pair], pairs[pair + 1], predicate)) {
                return true;
            }
        }
        return false;
    }

    private static void note(@Nullable DecidingRules into, int place, long entry) {
        if (into != null) {
            into.add(Entries.FIRST + place, Entries.role(entry));
        }
    }

    /** A service that is not there, has a gate, many entries, or grants to named users. */
    private long special(int person, int[] chunk, int at, int header, int service, @Nullable DecidingRules into) {
        var compiled = services[service];
        if (compiled == null) {
            return 0;
        }
        if (compiled.gate() != null) {
            return gated(person, compiled, compiled.gate(), into);
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
        return people.isActive(person) ? gated(person, there(service), null, null) : 0;
    }

    /** The roles that the person would have, were nothing closed, and what would give them. */
    long rolesWithoutClosings(int person, int service, @Nullable DecidingRules into) {
        var gate = there(service).gate();
        return people.isActive(person)
                ? gated(person, there(service), gate == null ? null : gate.withoutClosings(), into)
                : 0;
    }

    private CompiledService there(int service) {
        return Objects.requireNonNull(services[service]);
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
