package org.ent4j.catalogue.portal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * The people of schools that share one file, each once however many of the schools he is in: a school, or a cité
 * scolaire, whose structures are regrouped under one UAI.
 *
 * @param schools the one under whose UAI they are regrouped first
 * @param people in the order of their ids
 */
public record Roster(List<PortalSchool> schools, List<PortalPerson> people) {

    public Roster {
        schools = List.copyOf(schools);
        people = once(people);
    }

    private static List<PortalPerson> once(List<PortalPerson> people) {
        var byId = new TreeMap<PersonId, PortalPerson>();
        people.forEach(person -> byId.merge(person.id(), person, Roster::both));
        return List.copyOf(byId.values());
    }

    /** One person as two schools know him: what he is in either, and the rest as the first one has it. */
    private static PortalPerson both(PortalPerson one, PortalPerson other) {
        return one.withOtherProfils(all(one.otherProfils(), other.profils()).stream()
                        .filter(profil -> profil != one.profil())
                        .toList())
                .withSchools(all(one.schools(), other.schools()))
                .withClasses(all(one.classes(), other.classes()))
                .withGuardians(all(one.guardians(), other.guardians()));
    }

    private static <T> Set<T> all(Collection<T> some, Collection<T> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    public PortalSchool main() {
        return schools.get(0);
    }

    public List<PortalPerson> of(Set<Profil> profils) {
        return people.stream()
                .filter(person -> profils.contains(person.profil()))
                .toList();
    }

    public Map<PersonId, PortalPerson> byId() {
        return people.stream().collect(Collectors.toUnmodifiableMap(PortalPerson::id, person -> person));
    }

    public Optional<PortalSchool> school(StructureId id) {
        return schools.stream().filter(school -> school.id().equals(id)).findFirst();
    }
}
