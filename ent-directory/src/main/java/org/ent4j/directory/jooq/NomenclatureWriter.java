package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_FORMATION;
import static org.ent4j.directory.jooq.generated.Tables.DIR_SUBJECT;

import java.util.List;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Subject;

record NomenclatureWriter(Batch batch) {

    void write(List<Subject> subjects, List<Formation> formations) {
        batch.delete(
                DIR_SUBJECT,
                DIR_SUBJECT.CODE,
                subjects.stream().map(subject -> subject.code().value()).toList());
        batch.insert(DIR_SUBJECT, subjects, subject ->
                new Object[] {subject.code().value(), subject.shortCode(), subject.label()});
        batch.delete(
                DIR_FORMATION,
                DIR_FORMATION.MEF,
                formations.stream().map(formation -> formation.mef().value()).toList());
        batch.insert(DIR_FORMATION, formations, formation ->
                new Object[] {formation.mef().value(), formation.label()});
    }
}
