package org.ent4j.access.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;

/**
 * The point of vigilance of the administrators (A4): whether the groups that rules target hold whom they seem to hold. A
 * group of which nothing is known is taken for a free one with its id as its label, and for one of the schools in which
 * its members are. Two passes over the people at most.
 */
final class GroupVigilance {

    private final Map<GroupId, GroupWatch> watches = new LinkedHashMap<>();
    private final AnalysisSettings settings;

    GroupVigilance(Rights rights, AnalysisSettings settings, LocalDate day) {
        this.settings = settings;
        for (var rule : rights.rules().values()) {
            if (rule.target() instanceof Target.OfGroups list
                    && !rule.validity().isOverOn(day)) {
                list.groups().stream().sorted().forEach(group -> watch(rights, group, rule));
            }
        }
    }

    private void watch(Rights rights, GroupId id, AccessRule rule) {
        watches.computeIfAbsent(id, any -> watch(rights, id)).targetedBy(rule.id());
    }

    private GroupWatch watch(Rights rights, GroupId id) {
        var group = Optional.ofNullable(rights.groups().get(id))
                .orElseGet(() -> new Group(id, id.value(), Group.Kind.FREE, Optional.empty(), Optional.empty()));
        return new GroupWatch(group, settings.meanings().of(group));
    }

    Stream<Finding> findings(Supplier<Stream<User>> people, LocalDate day) {
        if (watches.values().stream().anyMatch(GroupWatch::looksForPlace)) {
            people.get().forEach(this::learnPlaces);
        }
        var nearby = byStructure();
        people.get().forEach(user -> see(user, nearby));
        var since = SchoolYear.of(day).firstDay();
        return watches.values().stream().flatMap(watch -> watch.findings(settings.mostNamed(), since));
    }

    private void learnPlaces(User user) {
        forGroupsOf(user, (watch, member) -> {
            if (watch.looksForPlace()) {
                watch.learnPlace(member);
            }
        });
    }

    private void see(User user, Map<StructureId, List<GroupWatch>> nearby) {
        forGroupsOf(user, GroupWatch::seeMember);
        for (var affiliation : user.affiliations()) {
            nearby.getOrDefault(affiliation.structure(), List.of())
                    .forEach(watch -> watch.seeNeighbour(user, affiliation));
        }
    }

    private void forGroupsOf(User user, BiConsumer<GroupWatch, User> action) {
        for (var group : user.groups()) {
            var watch = watches.get(group);
            if (watch != null) {
                action.accept(watch, user);
            }
        }
    }

    private Map<StructureId, List<GroupWatch>> byStructure() {
        var nearby = new HashMap<StructureId, List<GroupWatch>>();
        watches.values().stream()
                .filter(GroupWatch::looksOutside)
                .forEach(watch -> watch.structures()
                        .forEach(structure -> nearby.computeIfAbsent(structure, any -> new ArrayList<>())
                                .add(watch)));
        return nearby;
    }
}
