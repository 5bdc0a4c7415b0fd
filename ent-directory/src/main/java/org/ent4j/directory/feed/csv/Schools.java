package org.ent4j.directory.feed.csv;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.SourceLocation;

/** The schools of the files, with the classes that people are in. */
final class Schools {

    private final String source;
    private final KnownSchools known;
    private final SortedMap<Uai, School> schools = new TreeMap<>();

    Schools(String source, KnownSchools known) {
        this.source = source;
        this.known = known;
    }

    SortedSet<String> uais() {
        return new TreeSet<>(schools.keySet().stream().map(Uai::value).toList());
    }

    /** Whether this is the first word of the school. */
    boolean begin(Uai uai, SourceLocation where) {
        return schools.putIfAbsent(uai, new School(where)) == null;
    }

    void add(Draft draft) {
        var school = schools.computeIfAbsent(draft.school(), any -> new School(draft.where()));
        school.classes.addAll(draft.classes());
        draft.schoolName().ifPresent(said -> school.name = said);
    }

    /** @param whole whether the files have every class, so that those of before are void */
    void tell(FeedRows rows, boolean whole) {
        schools.forEach((uai, school) -> rows.structure(school.where, structure(uai, school, whole)));
    }

    private Structure structure(Uai uai, School school, boolean whole) {
        var id = new StructureId(uai.value());
        var before = known.school(id);
        var structure = Structure.builder()
                .id(id)
                .uai(uai)
                .addKeys(new SourceKey(source, uai.value(), uai.value()))
                .name(school.name.isEmpty() && before.isEmpty() ? uai.value() : school.name)
                .type("");
        school.classes.forEach(code -> structure.addClasses(new ClassGroup(code, "", source)));
        if (!whole) {
            before.stream()
                    .flatMap(one -> one.classes().stream())
                    .filter(each -> each.source().equals(source))
                    .forEach(structure::addClasses);
        }
        return structure.build();
    }

    private static final class School {

        private final SourceLocation where;
        private final SortedSet<String> classes = new TreeSet<>();
        private String name = "";

        School(SourceLocation where) {
            this.where = where;
        }
    }
}
