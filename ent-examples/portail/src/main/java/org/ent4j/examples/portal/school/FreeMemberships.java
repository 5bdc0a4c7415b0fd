package org.ent4j.examples.portal.school;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.access.population.GroupId;
import org.ent4j.directory.group.FreeGroup;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** In which free groups of the school somebody is: rules name these groups, and nobody but their owners keeps them. */
final class FreeMemberships implements Function<PersonId, Set<GroupId>> {

    private final Map<PersonId, Set<GroupId>> groups = new HashMap<>();

    private FreeMemberships(List<FreeGroup> all, LocalDate day) {
        for (var group : all) {
            var id = new GroupId(group.id().value());
            group.members(day)
                    .forEach(member -> groups.computeIfAbsent(member, any -> new HashSet<>())
                            .add(id));
        }
    }

    /** As they are on that day. */
    static FreeMemberships of(JooqDirectory directory, StructureId school, LocalDate day) {
        return new FreeMemberships(directory.freeGroups().ofStructure(school), day);
    }

    @Override
    public Set<GroupId> apply(PersonId person) {
        return groups.getOrDefault(person, Set.of());
    }
}
