package org.ent4j.examples.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.directory.group.AutomaticGroup;
import org.ent4j.directory.group.AutomaticGroups;
import org.ent4j.directory.group.Candidate;
import org.ent4j.directory.group.FunctionGroup;
import org.ent4j.directory.group.FunctionRules;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * Who is in the groups by function of a school; the school asked for last is remembered, as its people are read at some
 * cost.
 */
final class FunctionMembers {

    private final JooqDirectory directory;
    private Optional<School> last = Optional.empty();

    private record School(StructureId id, List<Candidate> people, Map<AutomaticGroup, SortedSet<PersonId>> groups) {}

    FunctionMembers(JooqDirectory directory) {
        this.directory = directory;
    }

    /** Everybody whom the directory has in the school. */
    List<Candidate> people(StructureId school) {
        return school(school).people();
    }

    Set<PersonId> of(StructureId school, FunctionGroup function) {
        return school(school).groups().entrySet().stream()
                .filter(each -> each.getKey().kind() == AutomaticGroup.Kind.FUNCTION)
                .filter(each -> each.getKey().code().equals(function.code()))
                .flatMap(each -> each.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private synchronized School school(StructureId id) {
        var known = last.filter(each -> each.id().equals(id)).orElseGet(() -> read(id));
        last = Optional.of(known);
        return known;
    }

    private School read(StructureId id) {
        var people = directory.people().ofStructures(List.of(id)).stream()
                .map(Candidate::of)
                .toList();
        return new School(id, people, AutomaticGroups.of(id, people, FunctionRules.standard()));
    }
}
