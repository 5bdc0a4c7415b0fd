package org.ent4j.access.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.User;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** All people of a snapshot, compact and immutable: records in chunks, of which a change copies those it touches. */
final class People {

    final Vocabulary words;
    final Signatures signatures;
    /** Records of {@link PersonRecord#CHUNK} people each. */
    final int[][] chunks;
    /** What did not fit into the records of a chunk. */
    final int[][] overflows;

    private final Lazy<PeopleIndex> index;

    People(Vocabulary words, Signatures signatures, int[][] chunks, int[][] overflows) {
        this.words = words;
        this.signatures = signatures;
        this.chunks = chunks;
        this.overflows = overflows;
        this.index = new Lazy<>(() -> PeopleIndex.of(this));
    }

    static People none(Vocabulary words) {
        return new People(words, new Signatures(words), new int[0][], new int[0][]);
    }

    People with(Collection<User> users) {
        var builder = new PeopleBuilder(this);
        users.forEach(builder::put);
        return builder.build();
    }

    People without(Collection<PersonId> users) {
        var builder = new PeopleBuilder(this);
        users.forEach(builder::remove);
        return builder.build();
    }

    /** For questions the other way round; made when first asked. */
    PeopleIndex index() {
        return index.get();
    }

    /** One more than the greatest number that a person may have here. */
    int size() {
        return chunks.length << PersonRecord.CHUNK_SHIFT;
    }

    int header(int person) {
        return chunks[person >>> PersonRecord.CHUNK_SHIFT][at(person)];
    }

    boolean isKnown(int person) {
        return person >= 0 && person < size() && (header(person) & PersonRecord.KNOWN) != 0;
    }

    boolean isActive(int person) {
        return isKnown(person) && PersonRecord.isActive(header(person));
    }

    int find(PersonId id) {
        var number = words.people.find(id.value());
        return isKnown(number) ? number : Names.UNKNOWN;
    }

    PersonId id(int person) {
        return new PersonId(words.people.name(person));
    }

    /** Structure, signature of each affiliation, one after the other. */
    int[] affiliations(int person) {
        var header = header(person);
        var chunk = person >>> PersonRecord.CHUNK_SHIFT;
        var out = (header & PersonRecord.AFFILIATIONS_OUT) != 0;
        var from = out ? chunks[chunk][at(person) + PersonRecord.PAYLOAD] : at(person) + PersonRecord.PAYLOAD;
        return Arrays.copyOfRange(
                out ? overflows[chunk] : chunks[chunk], from, from + 2 * PersonRecord.affiliations(header));
    }

    /** The sorted numbers of the groups. */
    int[] groups(int person) {
        var header = header(person);
        var chunk = person >>> PersonRecord.CHUNK_SHIFT;
        var out = (header & PersonRecord.GROUPS_OUT) != 0;
        var from = groupsAt(header, chunks[chunk], at(person));
        return Arrays.copyOfRange(out ? overflows[chunk] : chunks[chunk], from, from + PersonRecord.groups(header));
    }

    /** Where the groups begin: in the overflow when they are out, in the record itself otherwise. */
    static int groupsAt(int header, int[] chunk, int at) {
        var length = 2 * PersonRecord.affiliations(header);
        if ((header & PersonRecord.AFFILIATIONS_OUT) != 0) {
            return chunk[at + PersonRecord.PAYLOAD] + length;
        }
        return (header & PersonRecord.GROUPS_OUT) != 0
                ? chunk[at + PersonRecord.GROUPS_AT]
                : at + PersonRecord.PAYLOAD + length;
    }

    static int at(int person) {
        return (person & PersonRecord.CHUNK_MASK) << PersonRecord.INTS_SHIFT;
    }

    Optional<User> user(PersonId id) {
        var person = find(id);
        return person == Names.UNKNOWN ? Optional.empty() : Optional.of(user(person));
    }

    User user(int person) {
        var groups = new HashSet<GroupId>();
        Arrays.stream(groups(person)).forEach(group -> groups.add(new GroupId(words.groups.name(group))));
        return new User(id(person), state(person), groups, affiliationsOf(person));
    }

    private AccountState state(int person) {
        return PersonRecord.isActive(header(person))
                ? AccountState.OPERATIONNEL
                : new AccountState(words.states.name(
                        chunks[person >>> PersonRecord.CHUNK_SHIFT][at(person) + PersonRecord.STATE]));
    }

    private List<Affiliation> affiliationsOf(int person) {
        var pairs = affiliations(person);
        var all = new ArrayList<Affiliation>();
        for (var at = 0; at < pairs.length; at += 2) {
            all.add(affiliation(pairs[at], pairs[at + 1]));
        }
        return all;
    }

    private Affiliation affiliation(int structure, int signature) {
        Map<Criterion, Set<String>> values = new EnumMap<>(Criterion.class);
        for (var value : signatures.values(signature)) {
            values.computeIfAbsent(Vocabulary.criterion(value), any -> new TreeSet<>())
                    .add(words.valueName(value));
        }
        var profil = values.getOrDefault(Criterion.PROFIL, Set.of()).iterator().next();
        values.remove(Criterion.PROFIL);
        return new Affiliation(new StructureId(words.structures.name(structure)), Profil.valueOf(profil), values);
    }

    /** Bytes of records and overflow. */
    long footprint() {
        return Arrays.stream(chunks).mapToLong(chunk -> 4L * chunk.length).sum()
                + Arrays.stream(overflows)
                        .mapToLong(overflow -> 4L * overflow.length)
                        .sum();
    }
}
