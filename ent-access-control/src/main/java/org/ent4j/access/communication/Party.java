package org.ent4j.access.communication;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.model.person.Profil;

/**
 * One side of a rule, the senders or the recipients.
 *
 * @param population the criteria, which one same affiliation satisfies; none asks for no affiliation
 * @param groups when there are any, the person is in one of them
 */
public record Party(Population population, Set<GroupId> groups) {

    public static final Party EVERYBODY = new Party(Population.EVERYBODY, Set.of());

    public Party {
        groups = Set.copyOf(groups);
    }

    public static Party of(Population population) {
        return new Party(population, Set.of());
    }

    public static Party of(Profil... profils) {
        return of(Population.of(profils));
    }

    /** The same, but only those who are in one of the groups. */
    public Party in(String... ids) {
        return new Party(population, Arrays.stream(ids).map(GroupId::new).collect(Collectors.toUnmodifiableSet()));
    }
}
