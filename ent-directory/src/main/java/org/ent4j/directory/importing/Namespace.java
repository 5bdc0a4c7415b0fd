package org.ent4j.directory.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** Where keys are unique: two people who have one each in the same are two people. */
record Namespace(String source, String academy) {

    static Namespace of(SourceKey key) {
        return new Namespace(key.source(), key.academy());
    }

    /** The schools in which the rows of each namespace are. */
    static Map<Namespace, Set<StructureId>> schools(Collection<Person> rows) {
        var all = new HashMap<Namespace, Set<StructureId>>();
        rows.forEach(row -> all.computeIfAbsent(of(row.keys().first()), any -> new HashSet<>())
                .addAll(row.affiliations().stream().map(Affiliation::structure).toList()));
        return all;
    }

    /** The people of these schools who have no key here. */
    List<Person> strangers(People people, Collection<StructureId> schools) {
        return schools.isEmpty() ? List.of() : people.strangers(schools, source, academy);
    }

    /** The profils of the people of these schools who have no key here, by school. */
    Map<StructureId, Set<Profil>> profilsOfStrangers(People people, Collection<StructureId> schools) {
        return schools.isEmpty() ? Map.of() : people.profilsOfStrangers(schools, source, academy);
    }
}
