package org.ent4j.directory.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

record InMemoryPeople(Supplier<Map<PersonId, Person>> people) implements People {

    @Override
    public List<Person> byIds(Collection<PersonId> ids) {
        return those(Set.copyOf(ids), person -> List.of(person.id()));
    }

    @Override
    public List<Person> byKeys(Collection<SourceKey> keys) {
        return those(Set.copyOf(keys), Person::keys);
    }

    @Override
    public List<Person> byIdentifier(String kind, Collection<String> values) {
        var wanted = Set.copyOf(values);
        return filter(person -> person.identifiers().containsKey(kind)
                && wanted.contains(person.identifiers().get(kind)));
    }

    @Override
    public List<Person> byIne(Collection<Ine> numbers) {
        return those(Set.copyOf(numbers), person -> person.ine().stream().toList());
    }

    @Override
    public List<Person> ofStructures(Collection<StructureId> structures) {
        return those(
                Set.copyOf(structures),
                person -> person.affiliations().stream()
                        .map(each -> each.structure())
                        .toList());
    }

    @Override
    public List<Person> ofSource(String source) {
        return filter(person -> person.isKnownTo(source));
    }

    @Override
    public boolean hasStrangers(String source, String academy) {
        return people.get().values().stream().anyMatch(person -> person.isStrangerTo(source, academy));
    }

    @Override
    public void eachStrangersName(Profil profil, String source, String academy, Consumer<PersonName> onEach) {
        filter(person -> person.profil() == profil && person.isStrangerTo(source, academy)).stream()
                .map(person -> withoutFurtherNames(person.name()))
                .forEach(onEach);
    }

    private static PersonName withoutFurtherNames(PersonName name) {
        return PersonName.builder()
                .usageName(name.usageName())
                .birthName(name.birthName())
                .firstName(name.firstName())
                .build();
    }

    @Override
    public List<Person> wards(Collection<PersonId> guardians) {
        return those(
                Set.copyOf(guardians),
                person ->
                        person.guardians().stream().map(each -> each.guardian()).toList());
    }

    @Override
    public Set<PersonId> existing(Collection<PersonId> ids) {
        return ids.stream().filter(people.get()::containsKey).collect(Collectors.toSet());
    }

    private <T> List<Person> those(Set<T> wanted, Function<Person, Collection<T>> attribute) {
        return wanted.isEmpty()
                ? List.of()
                : filter(person -> attribute.apply(person).stream().anyMatch(wanted::contains));
    }

    private List<Person> filter(Predicate<Person> wanted) {
        return people.get().values().stream().filter(wanted).toList();
    }
}
