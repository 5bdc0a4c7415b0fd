package org.ent4j.access.internal;

import static org.ent4j.access.internal.PersonRecord.ACTIVE;
import static org.ent4j.access.internal.PersonRecord.AFFILIATIONS_INSIDE;
import static org.ent4j.access.internal.PersonRecord.AFFILIATIONS_OUT;
import static org.ent4j.access.internal.PersonRecord.GROUPS_AT;
import static org.ent4j.access.internal.PersonRecord.GROUPS_OUT;
import static org.ent4j.access.internal.PersonRecord.INTS;
import static org.ent4j.access.internal.PersonRecord.KNOWN;
import static org.ent4j.access.internal.PersonRecord.PAYLOAD;
import static org.ent4j.access.internal.PersonRecord.ROOM;
import static org.ent4j.access.internal.PersonRecord.STATE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.User;
import org.ent4j.model.id.PersonId;

/** Puts people into records, starting from those of another state, whose chunks are copied when first written to. */
final class PeopleBuilder {

    private static final int[] NOTHING = {};

    private final People start;
    private final List<int[]> chunks;
    private final List<int[]> overflows;
    /** The overflow of every chunk that has been written to. */
    private final Map<Integer, Ints> written = new HashMap<>();

    PeopleBuilder(People start) {
        this.start = start;
        this.chunks = new ArrayList<>(Arrays.asList(start.chunks));
        this.overflows = new ArrayList<>(Arrays.asList(start.overflows));
    }

    void put(User user) {
        var person = start.words.people.number(user.id().value());
        var number = person >>> PersonRecord.CHUNK_SHIFT;
        var overflow = writable(number);
        var at = People.at(person);
        Arrays.fill(chunks.get(number), at, at + INTS, 0);
        write(user, chunks.get(number), at, overflow);
    }

    void remove(PersonId id) {
        var person = start.find(id);
        if (person != Names.UNKNOWN) {
            var number = person >>> PersonRecord.CHUNK_SHIFT;
            writable(number);
            Arrays.fill(chunks.get(number), People.at(person), People.at(person) + INTS, 0);
        }
    }

    private Ints writable(int number) {
        while (chunks.size() <= number) {
            written.put(chunks.size(), new Ints());
            chunks.add(new int[PersonRecord.CHUNK * INTS]);
            overflows.add(NOTHING);
        }
        return written.computeIfAbsent(number, this::copied);
    }

    /** Copies a chunk, and of its overflow what is still in use. */
    private Ints copied(int number) {
        var chunk = chunks.get(number).clone();
        chunks.set(number, chunk);
        var overflow = new Ints();
        for (var at = 0; at < chunk.length; at += INTS) {
            moveOut(chunk, at, overflows.get(number), overflow);
        }
        return overflow;
    }

    private static void moveOut(int[] chunk, int at, int[] from, Ints to) {
        var header = chunk[at];
        var place = (header & AFFILIATIONS_OUT) != 0 ? at + PAYLOAD : at + GROUPS_AT;
        if ((header & GROUPS_OUT) != 0) {
            var length = PersonRecord.groups(header)
                    + ((header & AFFILIATIONS_OUT) != 0 ? 2 * PersonRecord.affiliations(header) : 0);
            var start = chunk[place];
            chunk[place] = to.size();
            to.addAll(from, start, length);
        }
    }

    private void write(User user, int[] chunk, int at, Ints overflow) {
        var affiliations = affiliations(user);
        var groups = groups(user);
        var active = user.state().isOperational();
        var fits = active && affiliations.length + groups.length <= ROOM;
        var inside = active && affiliations.length <= 2 * AFFILIATIONS_INSIDE;
        var flags = KNOWN | (active ? ACTIVE : 0);
        if (fits) {
            System.arraycopy(groups, 0, chunk, at + PAYLOAD + affiliations.length, groups.length);
        } else {
            flags |= GROUPS_OUT | (inside ? 0 : AFFILIATIONS_OUT);
            chunk[at + (inside ? GROUPS_AT : PAYLOAD)] = overflow.size();
        }
        if (fits || inside) {
            System.arraycopy(affiliations, 0, chunk, at + PAYLOAD, affiliations.length);
        } else {
            overflow.addAll(affiliations, 0, affiliations.length);
            chunk[at + STATE] = start.words.states.number(user.state().code());
        }
        if (!fits) {
            overflow.addAll(groups, 0, groups.length);
        }
        chunk[at] = PersonRecord.header(flags, affiliations.length / 2, groups.length);
    }

    private int[] affiliations(User user) {
        var pairs = new int[2 * user.affiliations().size()];
        var at = 0;
        for (Affiliation affiliation : user.affiliations()) {
            pairs[at++] = start.words.structures.number(affiliation.structure().value());
            pairs[at++] = start.signatures.number(affiliation);
        }
        return pairs;
    }

    private int[] groups(User user) {
        return user.groups().stream()
                .mapToInt(group -> start.words.groups.number(group.value()))
                .sorted()
                .toArray();
    }

    People build() {
        written.forEach((number, overflow) -> overflows.set(number, overflow.toArray()));
        return new People(start.words, start.signatures, chunks.toArray(int[][]::new), overflows.toArray(int[][]::new));
    }
}
