package org.ent4j.directory.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;

/** A feed of people who are in memory. */
final class ListFeed implements DirectoryFeed {

    private Coverage coverage;
    private final List<Person> people;
    private final StructureId school;
    private final Set<SourceKey> rejected = new HashSet<>();
    private final Map<SourceKey, UnaryOperator<Person>> changes = new LinkedHashMap<>();
    final Collection<SourceKey> deletions = new ArrayList<>();

    ListFeed(Coverage coverage, StructureId school, List<Person> people) {
        this.coverage = coverage;
        this.school = school;
        this.people = people;
    }

    ListFeed delta() {
        coverage = Coverage.ofAcademies(coverage.source(), coverage.academies(), coverage.kinds(), false);
        return this;
    }

    ListFeed rejecting(Person person) {
        rejected.addAll(person.keys());
        return this;
    }

    void amend(SourceKey key, UnaryOperator<Person> change) {
        changes.put(key, change);
    }

    @Override
    public String source() {
        return coverage.source();
    }

    @Override
    public FeedReading read(KnownStructures known, FeedRows rows) {
        var where = SourceLocation.of("feed", 1);
        rows.structure(where, school());
        people.forEach(person -> rows.person(where, person));
        changes.forEach((key, change) -> rows.amendment(where, key, change));
        deletions.forEach(key -> rows.deletion(where, key));
        return new FeedReading(coverage, List.of(), rejected, List.of());
    }

    private Structure school() {
        return Structure.builder()
                .id(school)
                .addKeys(new SourceKey(coverage.source(), "13", "43"))
                .name("COLLEGE")
                .type("")
                .build();
    }
}
