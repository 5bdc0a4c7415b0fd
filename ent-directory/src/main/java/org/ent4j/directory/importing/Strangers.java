package org.ent4j.directory.importing;

import static java.util.stream.Collectors.toSet;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.directory.importing.Arrival.Whole;
import org.ent4j.directory.internal.spool.Hash128;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.person.Profil;

/**
 * The people whom a source does not know: in which schools there are any, by kind, and how guardians are called. Where
 * there is nobody, a new row of that source is nobody who is there already.
 */
final class Strangers {

    /** 8 MB, of which the names of a million guardians set 3 %. */
    private static final int NAME_BITS = 1 << 26;

    private final People people;
    private final Map<Namespace, Map<StructureId, Set<PeopleKind>>> kinds = new HashMap<>();
    private final Map<Namespace, BitSet> guardians = new HashMap<>();
    private final Map<Namespace, Boolean> any = new HashMap<>();

    Strangers(People people) {
        this.people = people;
    }

    /** Who a row may be that no key tells. */
    enum Likeness {
        /** Certainly nobody of the directory. */
        NOBODY,
        /** At most a guardian, of the name and of the family of the row. */
        NAMESAKE,
        /** Maybe somebody. */
        CANDIDATE
    }

    /** How each of these rows may be somebody of the directory. */
    Function<Person, Likeness> among(List<Whole> rows) {
        var persons =
                rows.stream().map(Whole::person).filter(this::isAmongStrangers).toList();
        Namespace.schools(persons).forEach(this::learn);
        var numbered = numbered(persons);
        var enrolled = enrolled(persons);
        return row -> {
            if (!isAmongStrangers(row)) {
                return Likeness.NOBODY;
            }
            return hasStrangers(row)
                            || number(row).filter(numbered::contains).isPresent()
                            || row.ine().filter(enrolled::contains).isPresent()
                    ? Likeness.CANDIDATE
                    : isNamedAsGuardian(row) ? Likeness.NAMESAKE : Likeness.NOBODY;
        };
    }

    /** Where one source brought everybody, a new row of it is nobody who is there. */
    private boolean isAmongStrangers(Person row) {
        return any.computeIfAbsent(
                Namespace.of(row.keys().first()),
                namespace -> people.hasStrangers(namespace.source(), namespace.academy()));
    }

    private void learn(Namespace namespace, Collection<StructureId> schools) {
        var known = kinds.computeIfAbsent(namespace, any -> new HashMap<>());
        var asked = new HashSet<>(schools);
        asked.removeAll(known.keySet());
        asked.forEach(school -> known.put(school, EnumSet.noneOf(PeopleKind.class)));
        namespace
                .profilsOfStrangers(people, asked)
                .forEach((school, profils) ->
                        profils.stream().map(PeopleKind::of).forEach(known.getOrDefault(school, new HashSet<>())::add));
    }

    private boolean hasStrangers(Person row) {
        var known = kinds.getOrDefault(Namespace.of(row.keys().first()), Map.of());
        return row.affiliations().stream()
                .anyMatch(
                        place -> known.getOrDefault(place.structure(), Set.of()).contains(PeopleKind.of(row.profil())));
    }

    /** Guardians are known by a pupil and a name, wherever they are. */
    private boolean isNamedAsGuardian(Person row) {
        if (PeopleKind.of(row.profil()) != PeopleKind.GUARDIANS) {
            return false;
        }
        var names = guardians.computeIfAbsent(Namespace.of(row.keys().first()), this::namesOfGuardians);
        return NormalisedName.of(row.name()).keys().stream().anyMatch(name -> names.get(bit(name)));
    }

    /** One bit a name, since two names in one place cost a second look only. */
    private BitSet namesOfGuardians(Namespace namespace) {
        var names = new BitSet();
        for (var profil : Profil.values()) {
            if (PeopleKind.of(profil) == PeopleKind.GUARDIANS) {
                people.eachStrangersName(
                        profil,
                        namespace.source(),
                        namespace.academy(),
                        name -> NormalisedName.of(name).keys().forEach(key -> names.set(bit(key))));
            }
        }
        return names;
    }

    private static int bit(String name) {
        return (int) Hash128.of(name).high() & NAME_BITS - 1;
    }

    private Set<Ine> enrolled(List<Person> rows) {
        var numbers = rows.stream().flatMap(row -> row.ine().stream()).toList();
        return numbers.isEmpty()
                ? Set.of()
                : people.byIne(numbers).stream()
                        .flatMap(person -> person.ine().stream())
                        .collect(toSet());
    }

    private Set<String> numbered(List<Person> rows) {
        var numbers = rows.stream().flatMap(row -> number(row).stream()).toList();
        return numbers.isEmpty()
                ? Set.of()
                : people.byIdentifier(Person.STS, numbers).stream()
                        .flatMap(person -> number(person).stream())
                        .collect(toSet());
    }

    private static Optional<String> number(Person person) {
        return Optional.ofNullable(person.identifiers().get(Person.STS));
    }
}
