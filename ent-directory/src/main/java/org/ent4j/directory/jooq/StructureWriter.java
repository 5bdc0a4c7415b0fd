package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_CLASS;
import static org.ent4j.directory.jooq.generated.Tables.DIR_GROUP;
import static org.ent4j.directory.jooq.generated.Tables.DIR_GROUP_CLASS;
import static org.ent4j.directory.jooq.generated.Tables.DIR_STRUCTURE;
import static org.ent4j.directory.jooq.generated.Tables.DIR_STRUCTURE_KEY;
import static org.ent4j.directory.jooq.generated.Tables.DIR_STRUCTURE_SUBJECT;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.Uai;
import org.jspecify.annotations.Nullable;

/** Writes structures: the row, then what a structure has several of, anew. */
record StructureWriter(Batch batch) {

    void write(List<Structure> structures) {
        var known = structures.stream().filter(each -> each.version() > 0).toList();
        batch.update(
                DIR_STRUCTURE,
                DIR_STRUCTURE.ID,
                DIR_STRUCTURE.VERSION,
                known,
                StructureWriter::row,
                Structure::version);
        clear(known.stream().map(each -> each.id().value()).toList());
        batch.insert(
                DIR_STRUCTURE,
                structures.stream().filter(each -> each.version() == 0).toList(),
                StructureWriter::row);
        fill(structures);
    }

    private void clear(List<String> ids) {
        batch.delete(DIR_GROUP_CLASS, DIR_GROUP_CLASS.STRUCTURE_ID, ids);
        batch.delete(DIR_GROUP, DIR_GROUP.STRUCTURE_ID, ids);
        batch.delete(DIR_CLASS, DIR_CLASS.STRUCTURE_ID, ids);
        batch.delete(DIR_STRUCTURE_SUBJECT, DIR_STRUCTURE_SUBJECT.STRUCTURE_ID, ids);
        batch.delete(DIR_STRUCTURE_KEY, DIR_STRUCTURE_KEY.STRUCTURE_ID, ids);
    }

    private static @Nullable Object[] row(Structure structure) {
        return new @Nullable Object[] {
            structure.id().value(),
            structure.uai().map(Uai::value).orElse(null),
            structure.name(),
            structure.type(),
            structure.version() + 1
        };
    }

    private void fill(List<Structure> structures) {
        batch.insertAll(
                DIR_STRUCTURE_KEY,
                structures,
                each -> each.keys().stream().map(key -> new Object[] {
                    key.source(), key.academy(), key.key(), each.id().value()
                }));
        batch.insertAll(
                DIR_CLASS,
                structures,
                each -> each.classes().stream()
                        .map(group -> new Object[] {each.id().value(), group.code(), group.label(), group.source()}));
        batch.insertAll(
                DIR_GROUP,
                structures,
                each -> each.groups().stream()
                        .map(group -> new Object[] {each.id().value(), group.code(), group.label(), group.source()}));
        batch.insertAll(DIR_GROUP_CLASS, structures, StructureWriter::classesOfGroups);
        batch.insertAll(
                DIR_STRUCTURE_SUBJECT,
                structures,
                each -> each.subjects().stream()
                        .map(subject -> new Object[] {
                            each.id().value(), subject.code().value(), subject.shortCode(), subject.label()
                        }));
    }

    private static Stream<@Nullable Object[]> classesOfGroups(Structure structure) {
        return structure.groups().stream()
                .flatMap(group -> group.classes().stream()
                        .map(code -> new Object[] {structure.id().value(), group.code(), group.source(), code}));
    }
}
