package org.ent4j.directory.feed.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ent4j.directory.feed.csv.PupilIndex.Pupil;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;

/** The pupils of the files, and those whom the directory has in the same schools. */
final class Pupils {

    private final KnownSchools schools;
    private final Map<StructureId, PupilIndex> ofFiles = new HashMap<>();
    private final Map<SourceKey, SourceLocation> places = new TreeMap<>();
    private final Map<StructureId, Known> ofDirectory = new HashMap<>();

    Pupils(KnownSchools schools) {
        this.schools = schools;
    }

    void add(Draft draft, SourceKey key) {
        remember(draft, key);
        var ids = Stream.concat(draft.id().stream(), draft.ine().stream().map(Ine::value))
                .toList();
        ofFiles.computeIfAbsent(draft.structure(), any -> new PupilIndex())
                .add(draft.name(), ids, Pupil.of(key, draft.where().toString(), draft.classes()));
    }

    private void remember(Draft draft, SourceKey key) {
        if (!knownGuardians(draft.structure(), key).isEmpty()) {
            places.put(key, draft.where());
        }
    }

    /** The pupils of the files who have guardians in the directory, with their places. */
    Map<SourceKey, SourceLocation> withGuardians() {
        return places;
    }

    /** Those of the files before those of the directory. */
    List<Pupil> find(StructureId school, Child child) {
        var found = ofFiles.getOrDefault(school, new PupilIndex()).find(child);
        return found.isEmpty() ? known(school).index.find(child) : found;
    }

    /** The guardians whom the directory has for the pupil of that key. */
    Set<Guardianship> knownGuardians(StructureId school, SourceKey pupil) {
        return known(school).guardians.getOrDefault(pupil, Set.of());
    }

    private Known known(StructureId school) {
        return ofDirectory.computeIfAbsent(school, id -> Known.of(id, schools));
    }

    private record Known(PupilIndex index, Map<SourceKey, Set<Guardianship>> guardians) {

        static Known of(StructureId school, KnownSchools schools) {
            var known = new Known(new PupilIndex(), new HashMap<>());
            schools.pupils(school).forEach(pupil -> known.add(school, pupil));
            return known;
        }

        private void add(StructureId school, Person pupil) {
            var key = pupil.keys().first();
            var classes =
                    pupil.in(school).flatMap(each -> each.classes().stream()).toList();
            var ids = pupil.ine().map(Ine::value).stream().toList();
            index.add(pupil.name(), ids, Pupil.of(key, pupil.id().value(), classes));
            pupil.keys().forEach(each -> guardians.put(each, pupil.guardians()));
        }
    }
}
