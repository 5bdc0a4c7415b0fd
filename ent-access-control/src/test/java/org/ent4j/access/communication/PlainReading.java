package org.ent4j.access.communication;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.User;
import org.ent4j.access.spi.Teaching;
import org.ent4j.model.id.PersonId;

/** The rules of communication read word by word, person by person: the oracle of the properties. */
final class PlainReading {

    private final World world;

    PlainReading(World world) {
        this.world = world;
    }

    /** Ids of the rules that let the one write to the other, sorted. */
    List<String> deciding(PersonId from, PersonId to) {
        var sender = mayTakePart(from);
        var recipient = mayTakePart(to);
        if (sender.isEmpty() || recipient.isEmpty() || from.equals(to)) {
            return List.of();
        }
        return world.rules().stream()
                .filter(rule -> rule.validity().holdsOn(World.DAY))
                .filter(rule -> isOf(sender.get(), rule.senders()) && isOf(recipient.get(), rule.recipients()))
                .filter(rule -> linked(rule, sender.get(), recipient.get()))
                .map(rule -> rule.id().value())
                .sorted()
                .toList();
    }

    private Optional<User> mayTakePart(PersonId id) {
        return world.users().stream()
                .filter(user -> user.id().equals(id))
                .filter(user -> user.state().code().equals("OPERATIONNEL"))
                .filter(user -> !world.barred().contains(id))
                .findFirst();
    }

    private boolean isOf(User user, Party party) {
        var inGroup = party.groups().isEmpty() || user.groups().stream().anyMatch(party.groups()::contains);
        var asked = !party.population().criteria().isEmpty();
        return inGroup && (!asked || admitted(user, party).findAny().isPresent());
    }

    private Stream<Affiliation> admitted(User user, Party party) {
        return user.affiliations().stream()
                .filter(affiliation -> !world.closed().contains(affiliation.profil()))
                .filter(affiliation -> party.population().criteria().entrySet().stream()
                        .allMatch(asked -> meets(asked.getValue(), affiliation.values(asked.getKey()))));
    }

    private static boolean meets(Collection<String> asked, Collection<String> held) {
        return held.stream().anyMatch(asked::contains);
    }

    private boolean linked(CommunicationRule rule, User from, User to) {
        return switch (rule.link()) {
            case ANYBODY -> true;
            case SAME_STRUCTURE ->
                admitted(from, rule.senders())
                        .anyMatch(one -> admitted(to, rule.recipients())
                                .anyMatch(other -> other.structure().equals(one.structure())));
            case SAME_GROUP -> !Collections.disjoint(named(from, rule.senders()), named(to, rule.recipients()));
            case GUARDIAN_OF -> children(from.id()).contains(to.id());
            case CHILD_OF -> children(to.id()).contains(from.id());
            case TEACHES -> teaches(from.id(), to.id());
            case TAUGHT_BY -> teaches(to.id(), from.id());
            case TEACHES_CHILD_OF -> children(to.id()).stream().anyMatch(child -> teaches(from.id(), child));
            case CHILD_TAUGHT_BY -> children(from.id()).stream().anyMatch(child -> teaches(to.id(), child));
        };
    }

    private static Set<GroupId> named(User user, Party party) {
        var groups = new HashSet<>(user.groups());
        if (!party.groups().isEmpty()) {
            groups.retainAll(party.groups());
        }
        return groups;
    }

    private Set<PersonId> children(PersonId guardian) {
        return world.guardians().stream()
                .filter(fact -> fact.days().holdsOn(World.DAY))
                .filter(fact -> fact.link().guardian().equals(guardian))
                .map(fact -> fact.link().child())
                .collect(Collectors.toSet());
    }

    private boolean teaches(PersonId teacher, PersonId pupil) {
        return world.teachings().stream()
                .filter(fact -> fact.days().holdsOn(World.DAY))
                .map(fact -> fact.link())
                .anyMatch((Teaching link) ->
                        link.teacher().equals(teacher) && link.pupil().equals(pupil));
    }
}
