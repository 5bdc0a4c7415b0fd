package org.ent4j.examples.host;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.User;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Person;
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

    public SchoolUsers(Directory directory, StructureId school) {
        this.directory = directory;
        this.school = school;
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
        return person.in(school)
                .map(affiliation -> affiliation.profil())
                .filter(profil -> profil != Profil.PARENT)
                .distinct()
                .map(profil -> user(person.id(), profil));
    }

    /** Somebody whom the directory need not have, let in by the host: nobody, for a capacity that no profil gives. */
    public Stream<User> letIn(Actor actor) {
        return Capacities.profils(actor.capacity()).stream().limit(1).map(profil -> user(actor.person(), profil));
    }

    private User user(PersonId person, Profil profil) {
        var key = id(new Actor(person, Capacities.of(profil)));
        return new User(key, AccountState.OPERATIONNEL, Set.of(), List.of(Affiliation.of(school, profil)));
    }

    /** The key of somebody who acts in a capacity. */
    public static PersonId id(Actor actor) {
        return new PersonId(actor.person() + "/" + actor.capacity());
    }
}
