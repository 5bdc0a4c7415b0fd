package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_CLASS;
import static org.ent4j.directory.jooq.generated.Tables.DIR_GROUP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_GROUP_CLASS;
import static org.ent4j.directory.jooq.generated.Tables.DIR_STRUCTURE;
import static org.ent4j.directory.jooq.generated.Tables.DIR_STRUCTURE_KEY;
import static org.ent4j.directory.jooq.generated.Tables.DIR_STRUCTURE_SUBJECT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.Structures;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.jooq.DSLContext;
import org.jooq.Record;

record JooqStructures(DSLContext dsl) implements Structures {

    @Override
    public List<Structure> byIds(Collection<StructureId> ids) {
        return load(ids.stream().map(StructureId::value).toList());
    }

    @Override
    public List<Structure> byKeys(Collection<SourceKey> keys) {
        return load(KeyTable.OF_STRUCTURES.owners(dsl, keys));
    }

    @Override
    public Optional<Structure> byUai(Uai uai) {
        return load(dsl.select(DIR_STRUCTURE.ID)
                        .from(DIR_STRUCTURE)
                        .where(DIR_STRUCTURE.UAI.eq(uai.value()))
                        .fetch(DIR_STRUCTURE.ID))
                .stream()
                .findFirst();
    }

    @Override
    public List<Structure> all() {
        return load(dsl.select(DIR_STRUCTURE.ID).from(DIR_STRUCTURE).fetch(DIR_STRUCTURE.ID));
    }

    private List<Structure> load(Collection<String> ids) {
        var found = new ArrayList<Structure>();
        Batch.inParts(new TreeSet<>(ids), part -> found.addAll(loadPart(part)));
        return found.stream().sorted(Comparator.comparing(Structure::id)).toList();
    }

    private List<Structure> loadPart(List<String> ids) {
        var keys = new Children(dsl, ids, DIR_STRUCTURE_KEY, DIR_STRUCTURE_KEY.STRUCTURE_ID);
        var classes = new Children(dsl, ids, DIR_CLASS, DIR_CLASS.STRUCTURE_ID);
        var groups = new Children(dsl, ids, DIR_GROUP, DIR_GROUP.STRUCTURE_ID);
        var classesOfGroups = new Children(dsl, ids, DIR_GROUP_CLASS, DIR_GROUP_CLASS.STRUCTURE_ID);
        var subjects = new Children(dsl, ids, DIR_STRUCTURE_SUBJECT, DIR_STRUCTURE_SUBJECT.STRUCTURE_ID);
        return dsl.selectFrom(DIR_STRUCTURE).where(DIR_STRUCTURE.ID.in(ids)).fetch(row -> {
            var id = row.get(DIR_STRUCTURE.ID);
            return start(row)
                    .addAllKeys(keys.of(id, KeyTable.OF_STRUCTURES::key))
                    .addAllClasses(classes.of(id, JooqStructures::classGroup))
                    .addAllGroups(groups.of(id, group -> group(group, classesOfGroups.rows(id))))
                    .addAllSubjects(subjects.of(id, JooqStructures::subject))
                    .build();
        });
    }

    private static Structure.Builder start(Record row) {
        var builder = Structure.builder();
        builder.id(new StructureId(row.get(DIR_STRUCTURE.ID)));
        builder.uai(Optional.ofNullable(row.get(DIR_STRUCTURE.UAI)).map(Uai::new));
        builder.name(row.get(DIR_STRUCTURE.NAME)).type(row.get(DIR_STRUCTURE.TYPE));
        builder.version(row.get(DIR_STRUCTURE.VERSION));
        return builder;
    }

    private static ClassGroup classGroup(Record row) {
        return new ClassGroup(row.get(DIR_CLASS.CODE), row.get(DIR_CLASS.LABEL), row.get(DIR_CLASS.SOURCE));
    }

    private static TeachingGroup group(Record row, List<Record> classes) {
        var code = row.get(DIR_GROUP.CODE);
        var source = row.get(DIR_GROUP.SOURCE);
        var ofGroup = classes.stream()
                .filter(each -> each.get(DIR_GROUP_CLASS.GROUP_CODE).equals(code)
                        && each.get(DIR_GROUP_CLASS.SOURCE).equals(source))
                .map(each -> each.get(DIR_GROUP_CLASS.CLASS_CODE))
                .toList();
        return TeachingGroup.of(code, row.get(DIR_GROUP.LABEL), ofGroup, source);
    }

    private static Subject subject(Record row) {
        return new Subject(
                new CodeMatiere(row.get(DIR_STRUCTURE_SUBJECT.CODE)),
                row.get(DIR_STRUCTURE_SUBJECT.SHORT_CODE),
                row.get(DIR_STRUCTURE_SUBJECT.LABEL));
    }
}
