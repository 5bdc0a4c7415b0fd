package org.ent4j.access.communication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.User;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** Everybody by id, and the operational recipients of the rules by structure, by group and all of them. */
final class People {

    private final Map<PersonId, Participant> byId = new LinkedHashMap<>();
    private final Map<Party, Map<StructureId, List<Participant>>> byStructure = new HashMap<>();
    private final Map<Party, Map<GroupId, List<Participant>>> byGroup = new HashMap<>();
    private final Map<Party, List<Participant>> everywhere = new HashMap<>();

    People(Stream<User> users, List<CommunicationRule> rules, Messaging messaging) {
        users.forEach(user -> byId.put(user.id(), Participant.of(user, messaging)));
        rules.forEach(this::open);
        byId.values().stream().filter(Participant::isOperational).forEach(this::index);
    }

    static List<CommunicationRule> inForce(List<CommunicationRule> rules, LocalDate day) {
        return rules.stream().filter(rule -> rule.validity().holdsOn(day)).toList();
    }

    Optional<Participant> find(PersonId id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Participant> in(StructureId structure, Party party) {
        return byStructure.getOrDefault(party, Map.of()).getOrDefault(structure, List.of());
    }

    List<Participant> in(GroupId group, Party party) {
        return byGroup.getOrDefault(party, Map.of()).getOrDefault(group, List.of());
    }

    List<Participant> of(Party party) {
        return everywhere.getOrDefault(party, List.of());
    }

    private void open(CommunicationRule rule) {
        switch (rule.link()) {
            case SAME_STRUCTURE -> byStructure.put(rule.recipients(), new HashMap<>());
            case SAME_GROUP -> byGroup.put(rule.recipients(), new HashMap<>());
            case ANYBODY -> everywhere.put(rule.recipients(), new ArrayList<>());
            default -> {
                // the directory's links lead to the recipients
            }
        }
    }

    private void index(Participant person) {
        byStructure.forEach((party, index) -> {
            if (person.isOf(party)) {
                person.structures(party).forEach(structure -> add(index, structure, person));
            }
        });
        byGroup.forEach((party, index) -> {
            if (person.isOf(party)) {
                person.groups(party).forEach(group -> add(index, group, person));
            }
        });
        everywhere.forEach((party, list) -> {
            if (person.isOf(party)) {
                list.add(person);
            }
        });
    }

    private static <K> void add(Map<K, List<Participant>> index, K key, Participant person) {
        index.computeIfAbsent(key, any -> new ArrayList<>()).add(person);
    }
}
