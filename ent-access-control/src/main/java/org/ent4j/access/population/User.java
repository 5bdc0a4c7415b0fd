package org.ent4j.access.population;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.id.PersonId;

/**
 * A user of the portal, as the rules see him.
 *
 * @param id the host's key
 * @param state without {@code OPERATIONNEL} there are no rights
 * @param groups every group, free or automatic, at most {@link #MOST_GROUPS}
 * @param affiliations one for each place in a structure, at most {@link #MOST_AFFILIATIONS}
 */
public record User(PersonId id, AccountState state, Set<GroupId> groups, List<Affiliation> affiliations) {

    public static final int MOST_AFFILIATIONS = 1_000;
    public static final int MOST_GROUPS = 50_000;

    public User {
        groups = Set.copyOf(groups);
        affiliations = List.copyOf(affiliations);
        if (affiliations.size() > MOST_AFFILIATIONS || groups.size() > MOST_GROUPS) {
            throw new IllegalArgumentException(
                    "User %s has %d affiliations and %d groups.\nMaybe several people were read as one."
                            .formatted(id, affiliations.size(), groups.size()));
        }
    }

    /** An operational user. */
    public static User of(String id, Affiliation... affiliations) {
        return new User(new PersonId(id), AccountState.OPERATIONNEL, Set.of(), List.of(affiliations));
    }

    public User in(String... groupIds) {
        return new User(
                id,
                state,
                Arrays.stream(groupIds).map(GroupId::new).collect(Collectors.toUnmodifiableSet()),
                affiliations);
    }

    public User in(AccountState other) {
        return new User(id, other, groups, affiliations);
    }
}
