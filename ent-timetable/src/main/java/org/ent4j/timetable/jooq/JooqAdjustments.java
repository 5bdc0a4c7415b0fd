package org.ent4j.timetable.jooq;

import static org.ent4j.timetable.jooq.generated.Tables.TT_ADJUSTMENT;
import static org.ent4j.timetable.jooq.generated.Tables.TT_PARTICIPANT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.jooq.generated.tables.records.TtParticipantRecord;
import org.ent4j.timetable.spi.Adjustments;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Result;

/** Rows are added, and marked when they are withdrawn. */
final class JooqAdjustments implements Adjustments {

    private final DSLContext database;

    JooqAdjustments(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Adjustment> of(StructureId structure, SchoolYear year) {
        return database.transactionResult(transaction -> read(transaction.dsl(), structure, year));
    }

    private static List<Adjustment> read(DSLContext in, StructureId structure, SchoolYear year) {
        Map<String, Result<TtParticipantRecord>> participants = in.selectFrom(TT_PARTICIPANT)
                .where(TT_PARTICIPANT.STRUCTURE.eq(structure.value()))
                .and(TT_PARTICIPANT.SCHOOL_YEAR.eq(year.start()))
                .orderBy(TT_PARTICIPANT.ADJUSTMENT_ID, TT_PARTICIPANT.RANK)
                .fetchGroups(TT_PARTICIPANT.ADJUSTMENT_ID);
        return in.selectFrom(TT_ADJUSTMENT)
                .where(isOf(structure, year))
                .and(TT_ADJUSTMENT.WITHDRAWN_AT.isNull())
                .orderBy(TT_ADJUSTMENT.DECIDED_AT, TT_ADJUSTMENT.ID)
                .fetch(row -> AdjustmentRows.read(
                        row,
                        participants.containsKey(row.getId())
                                ? participants.get(row.getId()).map(AdjustmentRows::participant)
                                : List.of()));
    }

    @Override
    public boolean add(StructureId structure, SchoolYear year, Adjustment adjustment) {
        return database.transactionResult(transaction -> add(transaction.dsl(), structure, year, adjustment));
    }

    private static boolean add(DSLContext in, StructureId structure, SchoolYear year, Adjustment adjustment) {
        var known = in.fetchExists(
                TT_ADJUSTMENT,
                isOf(structure, year).and(TT_ADJUSTMENT.ID.eq(adjustment.note().id())));
        if (!known) {
            in.executeInsert(AdjustmentRows.row(structure, year, adjustment));
            in.batchInsert(AdjustmentRows.participants(structure, year, adjustment))
                    .execute();
        }
        return !known;
    }

    @Override
    public boolean withdraw(StructureId structure, SchoolYear year, String id, String author, Instant at) {
        return database.update(TT_ADJUSTMENT)
                        .set(TT_ADJUSTMENT.WITHDRAWN_BY, author)
                        .set(TT_ADJUSTMENT.WITHDRAWN_AT, at.atOffset(ZoneOffset.UTC))
                        .where(isOf(structure, year))
                        .and(TT_ADJUSTMENT.ID.eq(id))
                        .and(TT_ADJUSTMENT.WITHDRAWN_AT.isNull())
                        .execute()
                > 0;
    }

    private static Condition isOf(StructureId structure, SchoolYear year) {
        return TT_ADJUSTMENT.STRUCTURE.eq(structure.value()).and(TT_ADJUSTMENT.SCHOOL_YEAR.eq(year.start()));
    }
}
