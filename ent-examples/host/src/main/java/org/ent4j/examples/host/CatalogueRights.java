package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsDefect;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.person.Profil;

/**
 * Who may set up what in the portal of a school, as rules of access say: each task is one role of one service. The rules are the
 * choice of this example, and no law: the direction does everything in its school, a documentalist sets up the médiacentre. What
 * is of an académie or of the project is of no school: nobody of the directory may change it.
 */
public final class CatalogueRights implements Rights {

    public static final ServiceId SERVICE = new ServiceId("portail");
    private static final Set<Task> OF_DOCUMENTALISTS = Set.of(Task.MANAGE_MEDIACENTRE);

    private final Directory directory;
    private final LocalDate day;

    /** @param day on which somebody is what he is */
    public CatalogueRights(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
    }

    @Override
    public boolean may(PersonId who, Task task, Scope where) {
        return where instanceof Scope.OfSchool school && may(who, task, key(school.school()));
    }

    private boolean may(PersonId who, Task task, StructureId school) {
        return AccessEngine.of(rules(school), user(who, school), day).snapshot().hasRole(who, SERVICE, role(task));
    }

    /** As the directory has the school, which a scope names by its UAI. */
    private StructureId key(StructureId school) {
        return Uai.parseLeniently(school.value())
                .toJavaOptional()
                .flatMap(directory::structure)
                .map(Structure::id)
                .orElse(school);
    }

    private Stream<User> user(PersonId who, StructureId school) {
        return directory.person(who).filter(Person::isPresent).stream()
                .map(person -> new User(who, AccountState.OPERATIONNEL, Set.of(), affiliations(person, school)));
    }

    private static List<Affiliation> affiliations(Person person, StructureId school) {
        return person.in(school)
                .map(each -> Affiliation.of(school, each.profil()))
                .toList();
    }

    private static org.ent4j.access.rule.Rights rules(StructureId school) {
        var rights = new RightsAssembly();
        var roles = Stream.of(Task.values())
                .map(task -> new Role(role(task), Set.of()))
                .toList();
        sound(rights.add(new Service(SERVICE, roles)));
        Stream.of(Task.values()).forEach(task -> sound(rights.add(rule(school, task))));
        return rights.build();
    }

    private static AccessRule rule(StructureId school, Task task) {
        var population = OF_DOCUMENTALISTS.contains(task)
                ? Population.of(Profil.DIRECTION, Profil.DOCUMENTALISTE)
                : Population.of(Profil.DIRECTION);
        var target = new Target.OfStructures(Set.of(school));
        return AccessRule.of(task.name(), SERVICE.value(), role(task).value(), target, population);
    }

    /** The role that lets somebody do a task, as rules of access name it. */
    public static RoleName role(Task task) {
        return new RoleName(task.label().fr());
    }

    private static void sound(Optional<RightsDefect> defect) {
        defect.ifPresent(each -> {
            throw new IllegalStateException("%s.\nMaybe two tasks have one label.".formatted(each));
        });
    }
}
