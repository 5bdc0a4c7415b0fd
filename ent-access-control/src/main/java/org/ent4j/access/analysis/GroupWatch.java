package org.ent4j.access.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.analysis.GroupFinding.StaleGroup;
import org.ent4j.access.analysis.GroupFinding.StaleGroup.Symptom;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.RuleId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;

/** What is seen of one target group while the people pass by. */
final class GroupWatch {

    private static final Label ANYTHING = Label.of("membres", "members");

    private final Group group;
    private final Optional<GroupMeaning> meaning;
    private final List<RuleId> rules = new ArrayList<>();
    private final Set<StructureId> structures = new HashSet<>();
    private final Map<Symptom, List<PersonId>> seen = new EnumMap<>(Symptom.class);
    private int operational;

    GroupWatch(Group group, Optional<GroupMeaning> meaning) {
        this.group = group;
        this.meaning = meaning;
        group.structure().ifPresent(structures::add);
    }

    void targetedBy(RuleId rule) {
        rules.add(rule);
    }

    boolean isFree() {
        return group.kind() == Group.Kind.FREE;
    }

    /** The members say where a group belongs of which nothing else says it. */
    boolean looksForPlace() {
        return isFree() && meaning.isPresent() && group.structure().isEmpty();
    }

    boolean looksOutside() {
        return isFree() && meaning.isPresent();
    }

    Set<StructureId> structures() {
        return structures;
    }

    void learnPlace(User member) {
        if (member.state().isOperational()) {
            member.affiliations().forEach(affiliation -> structures.add(affiliation.structure()));
        }
    }

    void seeMember(User member) {
        if (member.state().isOperational()) {
            operational++;
            symptomOf(member).ifPresent(symptom -> note(symptom, member));
        } else {
            note(Symptom.NOT_OPERATIONAL, member);
        }
    }

    private Optional<Symptom> symptomOf(User member) {
        var here = member.affiliations().stream()
                .filter(affiliation -> structures.contains(affiliation.structure()))
                .toList();
        if (here.isEmpty() && !structures.isEmpty()) {
            return Optional.of(Symptom.LEFT);
        }
        return meaning.filter(meant -> here.stream().noneMatch(meant::admits)).map(none -> Symptom.WITHOUT_FUNCTION);
    }

    /** Somebody in a structure of the group, who may be a member. */
    void seeNeighbour(User neighbour, Affiliation affiliation) {
        if (neighbour.state().isOperational()
                && !neighbour.groups().contains(group.id())
                && meaning.filter(meant -> meant.admits(affiliation)).isPresent()) {
            note(Symptom.OUTSIDE, neighbour);
        }
    }

    private void note(Symptom symptom, User user) {
        var those = seen.computeIfAbsent(symptom, any -> new ArrayList<>());
        if (those.isEmpty() || !those.get(those.size() - 1).equals(user.id())) {
            those.add(user.id());
        }
    }

    Stream<Finding> findings(int mostNamed, LocalDate since) {
        var all = Stream.<Optional<Finding>>builder();
        all.add(emptiness());
        if (isFree()) {
            for (var symptom : Symptom.values()) {
                all.add(stale(symptom, mostNamed));
            }
            all.add(notReviewed(since));
            all.add(meaning.map(
                    meant -> new GroupFinding.FreeGroupForFunction(group.id(), group.label(), meant.label(), rules)));
        }
        return all.build().flatMap(Optional::stream);
    }

    private Optional<Finding> emptiness() {
        var others = seen.getOrDefault(Symptom.NOT_OPERATIONAL, List.of()).size();
        return operational > 0
                ? Optional.empty()
                : Optional.of(new GroupFinding.EmptyGroup(group.id(), group.label(), others, rules));
    }

    private Optional<Finding> stale(Symptom symptom, int mostNamed) {
        var people = seen.getOrDefault(symptom, List.of());
        var named = people.stream().sorted().limit(mostNamed).toList();
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new StaleGroup(
                        group.id(),
                        group.label(),
                        symptom,
                        meaning.map(GroupMeaning::label).orElse(ANYTHING),
                        people.size(),
                        named,
                        rules));
    }

    private Optional<Finding> notReviewed(LocalDate since) {
        return group.reviewedOn()
                .filter(day -> day.isBefore(since))
                .map(day -> new GroupFinding.NotReviewed(group.id(), group.label(), day, since, rules));
    }
}
