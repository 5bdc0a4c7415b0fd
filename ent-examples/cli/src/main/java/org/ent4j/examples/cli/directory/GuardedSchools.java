package org.ent4j.examples.cli.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.search.FoundPerson;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.StructureId;

/** The structures in which the search knows a person: for a guardian, those of the children too. */
final class GuardedSchools {

    private GuardedSchools() {}

    /** One search for each of them, and one that finds no more. */
    static List<StructureId> of(Person person, Directory directory) {
        var left = new LinkedHashSet<StructureId>();
        directory.structures().stream().map(Structure::id).forEach(left::add);
        var found = new ArrayList<StructureId>();
        for (var next = principal(person, left, directory); next.isPresent(); ) {
            found.add(next.get());
            left.remove(next.get());
            next = principal(person, left, directory);
        }
        return found;
    }

    private static Optional<StructureId> principal(
            Person person, LinkedHashSet<StructureId> within, Directory directory) {
        var query = SearchQuery.ofKey(person.id().value());
        return directory.search(query, SearchScope.of(within), 0).page().items().stream()
                .filter(found -> found.id().equals(person.id()))
                .findFirst()
                .flatMap(FoundPerson::structure)
                .filter(within::contains);
    }
}
