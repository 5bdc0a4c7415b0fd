package org.ent4j.examples.host;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.User;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * The people of a school as rules of access see them. The engine gives somebody all that any affiliation gives, and knows
 * no capacity in which he acts: here a teacher who is a parent too does as a parent what parents may, and no more. So
 * there is one user for each capacity of a person, with what the directory says of him in that capacity.
 */
public final class SchoolUsers {

    private final Directory directory;
    private final StructureId school;
    private final Function<PersonId, AccountState> states;
    private final Function<PersonId, Set<GroupId>> groups;

    /** Everybody's account being operational, and nobody in a free group. */
    public SchoolUsers(Directory directory, StructureId school) {
        this(directory, school, person -> AccountState.OPERATIONNEL, person -> Set.of());
    }

    /**
     * @param states of the accounts: whose is not operational has no rights
     * @param groups in which somebody is for his own sake, and not as a guardian
     */
    public SchoolUsers(
            Directory directory,
            StructureId school,
            Function<PersonId, AccountState> states,
            Function<PersonId, Set<GroupId>> groups) {
        this.directory = directory;
        this.school = school;
        this.states = states;
        this.groups = groups;
    }

    /** The staff, the pupils and their guardians, to whom the directory gives no affiliation of their own. */
    public Stream<User> all() {
        var pupils = directory.pupils(school);
        var here = Stream.concat(directory.staff(school).stream(), pupils.stream())
                .distinct()
                .flatMap(this::affiliated);
        var guardians = directory.guardians(pupils).stream().map(person -> user(person.id(), Profil.PARENT));
        return Stream.concat(here, guardians);
    }

    /** Of them who somebody is that asks for himself alone: whoever acts as a guardian, as far as a pupil has him. */
    public Stream<User> of(Actor actor) {
        var person = directory.person(actor.person()).filter(Person::isPresent);
        return person.stream()
                .flatMap(each -> Stream.concat(
                        affiliated(each),
                        isGuardian(actor) ? Stream.of(user(each.id(), Profil.PARENT)) : Stream.empty()));
    }

    private boolean isGuardian(Actor actor) {
        return actor.capacity() == Capacity.RESPONSABLE
                && directory.pupils(school).stream()
                        .flatMap(pupil -> pupil.guardians().stream())
                        .anyMatch(link -> link.guardian().equals(actor.person()));
    }

    private Stream<User> affiliated(Person person) {
        return places(person, school).map(place -> user(person.id(), place));
    }

    /**
     * What somebody is in a school for his own sake, and not as a guardian: a place for each profil, with the fonctions,
     * disciplines and matières that the sources tell of him there.
     */
    public static Stream<Affiliation> places(Person person, StructureId school) {
        return person
                .in(school)
                .filter(told -> told.profil() != Profil.PARENT)
                .collect(Collectors.groupingBy(told -> told.profil(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> place(school, each.getKey(), each.getValue()));
    }

    private static Affiliation place(
            StructureId school, Profil profil, List<org.ent4j.directory.person.Affiliation> told) {
        return Affiliation.in(school, profil)
                .with(
                        Criterion.FONCTION,
                        values(told, each -> each.fonctions().stream().map(Fonction::value)))
                .with(
                        Criterion.DISCIPLINE,
                        values(told, each -> each.disciplines().stream().map(Discipline::value)))
                .with(
                        Criterion.MATIERE,
                        values(
                                told,
                                each -> each.teachings().stream()
                                        .map(taught -> taught.subject().value())))
                .build();
    }

    private static <T> Set<String> values(Collection<T> told, Function<T, Stream<String>> codes) {
        return told.stream().flatMap(codes).collect(Collectors.toSet());
    }

    /** Somebody whom the directory need not have, let in by the host: nobody, for a capacity that no profil gives. */
    public Stream<User> letIn(Actor actor) {
        return Capacities.profils(actor.capacity()).stream().limit(1).map(profil -> user(actor.person(), profil));
    }

    private User user(PersonId person, Profil profil) {
        return user(person, Affiliation.of(school, profil));
    }

    private User user(PersonId person, Affiliation place) {
        var key = id(new Actor(person, Capacities.of(place.profil())));
        var inGroups = place.profil() == Profil.PARENT ? Set.<GroupId>of() : groups.apply(person);
        return new User(key, states.apply(person), inGroups, List.of(place));
    }

    /** The key of somebody who acts in a capacity. */
    public static PersonId id(Actor actor) {
        return new PersonId(actor.person() + "/" + actor.capacity());
    }

    /** Whom a key means; nobody for one that is of no capacity. */
    public static Optional<Actor> actor(PersonId key) {
        var end = key.value().lastIndexOf('/');
        var capacity = Stream.of(Capacity.values())
                .filter(each -> each.toString().equals(key.value().substring(end + 1)))
                .findFirst();
        return capacity.filter(any -> end > 0)
                .map(each -> new Actor(new PersonId(key.value().substring(0, end)), each));
    }
}
