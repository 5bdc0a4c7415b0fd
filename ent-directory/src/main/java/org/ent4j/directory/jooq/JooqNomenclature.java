package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_FORMATION;
import static org.ent4j.directory.jooq.generated.Tables.DIR_SUBJECT;

import java.util.Comparator;
import java.util.List;
import org.ent4j.directory.spi.Nomenclature;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Mef;
import org.jooq.DSLContext;

record JooqNomenclature(DSLContext dsl) implements Nomenclature {

    @Override
    public List<Subject> subjects() {
        return dsl
                .selectFrom(DIR_SUBJECT)
                .fetch(row -> new Subject(
                        new CodeMatiere(row.get(DIR_SUBJECT.CODE)),
                        row.get(DIR_SUBJECT.SHORT_CODE),
                        row.get(DIR_SUBJECT.LABEL)))
                .stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @Override
    public List<Formation> formations() {
        return dsl
                .selectFrom(DIR_FORMATION)
                .fetch(row -> new Formation(new Mef(row.get(DIR_FORMATION.MEF)), row.get(DIR_FORMATION.LABEL)))
                .stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
