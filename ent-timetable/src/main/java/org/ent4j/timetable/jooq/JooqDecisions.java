package org.ent4j.timetable.jooq;

import static org.ent4j.timetable.jooq.generated.Tables.TT_DECISION;
import static org.ent4j.timetable.jooq.generated.Tables.TT_DECISION_SET;

import java.util.Collection;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.ent4j.timetable.jooq.generated.tables.records.TtDecisionRecord;
import org.ent4j.timetable.spi.StoredDecisions;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Decisions of a structure and source are written under a lock on their set, so that no version is given twice. */
final class JooqDecisions implements StoredDecisions {

    private static final String TO = "TO";
    private static final String CREATE = "CREATE";
    private static final String IGNORE = "IGNORE";

    private final DSLContext database;

    JooqDecisions(DSLContext database) {
        this.database = database;
    }

    @Override
    public Correspondences of(StructureId structure, String source) {
        return read(database, structure, source);
    }

    @Override
    public Correspondences add(StructureId structure, String source, Collection<Correspondence> decisions) {
        StoredDecisions.requireOf(structure, source, decisions);
        Rows.insertUnlessThere(database.insertInto(TT_DECISION_SET)
                .columns(TT_DECISION_SET.STRUCTURE, TT_DECISION_SET.SOURCE, TT_DECISION_SET.VERSION)
                .values(structure.value(), source, 0));
        return database.transactionResult(transaction -> add(transaction.dsl(), structure, source, decisions));
    }

    private static Correspondences add(
            DSLContext in, StructureId structure, String source, Collection<Correspondence> decisions) {
        lock(in, structure, source);
        var before = read(in, structure, source);
        var after = before.with(decisions);
        var changed = after.list().stream()
                .filter(each -> !before.of(each.item()).filter(each::equals).isPresent())
                .toList();
        changed.forEach(
                each -> in.deleteFrom(TT_DECISION).where(isAbout(each.item())).execute());
        in.batchInsert(changed.stream().map(JooqDecisions::row).toList()).execute();
        return after;
    }

    @Override
    public Correspondences forget(StructureId structure, String source, Collection<SourceItem> items) {
        return database.transactionResult(transaction -> {
            var in = transaction.dsl();
            lock(in, structure, source);
            items.stream()
                    .filter(item ->
                            item.structure().equals(structure) && item.source().equals(source))
                    .forEach(item ->
                            in.deleteFrom(TT_DECISION).where(isAbout(item)).execute());
            return read(in, structure, source);
        });
    }

    private static void lock(DSLContext in, StructureId structure, String source) {
        in.update(TT_DECISION_SET)
                .set(TT_DECISION_SET.VERSION, TT_DECISION_SET.VERSION.plus(1))
                .where(TT_DECISION_SET.STRUCTURE.eq(structure.value()))
                .and(TT_DECISION_SET.SOURCE.eq(source))
                .execute();
    }

    private static Correspondences read(DSLContext in, StructureId structure, String source) {
        return Correspondences.of(in.selectFrom(TT_DECISION)
                .where(TT_DECISION.STRUCTURE.eq(structure.value()))
                .and(TT_DECISION.SOURCE.eq(source))
                .orderBy(TT_DECISION.KIND, TT_DECISION.ITEM_KEY)
                .fetch(JooqDecisions::decision));
    }

    private static Condition isAbout(SourceItem item) {
        return TT_DECISION
                .STRUCTURE
                .eq(item.structure().value())
                .and(TT_DECISION.SOURCE.eq(item.source()))
                .and(TT_DECISION.KIND.eq(item.kind()))
                .and(TT_DECISION.ITEM_KEY.eq(item.key()));
    }

    private static TtDecisionRecord row(Correspondence decision) {
        var item = decision.item();
        return new TtDecisionRecord(
                item.structure().value(),
                item.source(),
                item.kind(),
                item.key(),
                item.label(),
                decision.target().fold(key -> TO, () -> CREATE, () -> IGNORE),
                decision.target() instanceof Target.To to ? to.key() : null,
                decision.version());
    }

    private static Correspondence decision(TtDecisionRecord row) {
        var item = new SourceItem(
                new StructureId(row.getStructure()), row.getSource(), row.getKind(), row.getItemKey(), row.getLabel());
        return new Correspondence(item, target(row), row.getVersion());
    }

    private static Target target(TtDecisionRecord row) {
        return switch (row.getTarget()) {
            case TO -> Target.to(row.getTargetKey());
            case CREATE -> Target.CREATE;
            case IGNORE -> Target.IGNORE;
            default ->
                throw new IllegalStateException(
                        "'%s' is no target of a decision.\nMaybe a newer version wrote it.".formatted(row.getTarget()));
        };
    }
}
