package org.ent4j.access.communication;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.answer.Mismatch;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * A user as the rules of communication see him.
 *
 * @param user the user
 * @param affiliations those that count for the messaging service
 */
record Participant(User user, List<Affiliation> affiliations) {

    static Participant of(User user, Messaging messaging) {
        var counting = user.affiliations().stream()
                .filter(affiliation -> messaging.counts(user, affiliation))
                .toList();
        return new Participant(user, counting);
    }

    PersonId id() {
        return user.id();
    }

    boolean isOperational() {
        return user.state().isOperational();
    }

    boolean isOf(Party party) {
        return isInGroupOf(party)
                && (party.population().isEverybody()
                        || admitted(party).findAny().isPresent());
    }

    /** The affiliations that the party's criteria admit. */
    Stream<Affiliation> admitted(Party party) {
        return affiliations.stream().filter(party.population()::admits);
    }

    Set<StructureId> structures(Party party) {
        return admitted(party).map(Affiliation::structure).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The user's groups, or those of them that the party names. */
    Set<GroupId> groups(Party party) {
        return user.groups().stream()
                .filter(group -> party.groups().isEmpty() || party.groups().contains(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Why the party does not include the user. */
    Optional<Mismatch> mismatch(Party party) {
        if (!isInGroupOf(party)) {
            return Optional.of(new Mismatch.InNoGroup(
                    party.groups().stream().map(GroupId::value).sorted().toList()));
        }
        return isOf(party) ? Optional.empty() : Optional.of(unmet(party.population()));
    }

    /** The structures of the affiliations that the party would admit if they counted; none when some do. */
    List<StructureId> notCounting(Party party) {
        return isOf(party) || !isInGroupOf(party)
                ? List.of()
                : List.copyOf(new Participant(user, user.affiliations()).structures(party));
    }

    private boolean isInGroupOf(Party party) {
        return party.groups().isEmpty() || !Collections.disjoint(party.groups(), user.groups());
    }

    /** Of the affiliation that came furthest. */
    private Mismatch unmet(Population population) {
        return affiliations.stream()
                .flatMap(affiliation -> population.firstUnmet(affiliation).stream()
                        .map(criterion -> unmet(population, criterion, affiliation)))
                .max(comparing(Mismatch.Unmet::criterion))
                .<Mismatch>map(unmet -> unmet)
                .orElseGet(Mismatch.NoAffiliation::new);
    }

    private static Mismatch.Unmet unmet(Population population, Criterion criterion, Affiliation affiliation) {
        return Mismatch.Unmet.of(
                criterion,
                affiliation.structure().value(),
                List.copyOf(population.values(criterion)),
                List.copyOf(affiliation.values(criterion)));
    }
}
