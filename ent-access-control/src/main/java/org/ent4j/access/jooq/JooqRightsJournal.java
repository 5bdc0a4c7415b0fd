package org.ent4j.access.jooq;

import static org.ent4j.access.jooq.generated.Tables.ACC_CHANGE;
import static org.ent4j.access.jooq.generated.Tables.ACC_ENTRY;
import static org.ent4j.access.jooq.generated.Tables.ACC_JOURNAL;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsElement;
import org.ent4j.access.jooq.generated.tables.records.AccEntryRecord;
import org.ent4j.access.service.ServiceId;
import org.ent4j.access.spi.JournalLine;
import org.ent4j.access.spi.Outdated;
import org.ent4j.access.spi.RightsJournal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.page.Page;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;

/** An entry is written in one transaction, which begins by taking the next version. */
final class JooqRightsJournal implements RightsJournal {

    private final DSLContext database;

    JooqRightsJournal(DSLContext database) {
        this.database = database;
    }

    @Override
    public long version() {
        return version(database);
    }

    private static long version(DSLContext in) {
        return in.select(ACC_JOURNAL.VERSION).from(ACC_JOURNAL).fetchSingle(ACC_JOURNAL.VERSION);
    }

    @Override
    public long versionAt(Instant instant) {
        return database.select(max(ACC_ENTRY.VERSION))
                .from(ACC_ENTRY)
                .where(ACC_ENTRY.MADE_AT.le(instant.atOffset(ZoneOffset.UTC)))
                .fetchOptional()
                .map(found -> found.value1())
                .orElse(0L);
    }

    @Override
    public Either<Outdated, Long> append(long expected, ChangeEntry entry) {
        try {
            return database.transactionResult(transaction -> append(transaction.dsl(), expected, entry));
        } catch (DataAccessException lost) {
            if (lost.sqlStateClass() == SQLStateClass.C40_TRANSACTION_ROLLBACK) {
                return Either.left(new Outdated(expected, version()));
            }
            throw lost;
        }
    }

    private static Either<Outdated, Long> append(DSLContext in, long expected, ChangeEntry entry) {
        var taken = in.update(ACC_JOURNAL)
                .set(ACC_JOURNAL.VERSION, expected + 1)
                .where(ACC_JOURNAL.VERSION.eq(expected))
                .execute();
        if (taken == 0) {
            return Either.left(new Outdated(expected, version(in)));
        }
        new EntryWriter(in).write(expected + 1, entry);
        return Either.right(expected + 1);
    }

    @Override
    public Optional<ChangeEntry> entry(long version) {
        return after(version - 1, 1).stream().findFirst();
    }

    @Override
    public List<ChangeEntry> after(long version, int most) {
        return database.transactionResult(
                transaction -> new EntryReader(transaction.dsl()).read(version + 1, version + most));
    }

    @Override
    public Page<JournalLine> lines(int number, int size) {
        return lines(noCondition(), number, size);
    }

    @Override
    public Page<JournalLine> linesOf(RightsElement element, int number, int size) {
        var about = ACC_CHANGE.KIND.eq(element.kind().name()).and(ACC_CHANGE.ELEMENT_ID.eq(element.id()));
        return lines(Texts.isText(element.id()) ? hasChange(about) : falseCondition(), number, size);
    }

    @Override
    public Page<JournalLine> linesOf(ServiceId service, int number, int size) {
        var own = ACC_CHANGE.as("own");
        var ever = select(own.KIND, own.ELEMENT_ID).from(own).where(own.SERVICE.eq(service.value()));
        var about = row(ACC_CHANGE.KIND, ACC_CHANGE.ELEMENT_ID).in(ever);
        return lines(Texts.isText(service.value()) ? hasChange(about) : falseCondition(), number, size);
    }

    private static Condition hasChange(Condition about) {
        return ACC_ENTRY.VERSION.in(select(ACC_CHANGE.VERSION).from(ACC_CHANGE).where(about));
    }

    private Page<JournalLine> lines(Condition which, int number, int size) {
        return database.transactionResult(transaction -> {
            var lines = transaction
                    .dsl()
                    .selectFrom(ACC_ENTRY)
                    .where(which)
                    .orderBy(ACC_ENTRY.VERSION.desc())
                    .limit(size)
                    .offset((long) number * size)
                    .fetch(JooqRightsJournal::line);
            return new Page<>(lines, number, size, transaction.dsl().fetchCount(ACC_ENTRY, which));
        });
    }

    private static JournalLine line(AccEntryRecord row) {
        return new JournalLine(
                row.getVersion(),
                new PersonId(row.getAuthor()),
                row.getMadeAt().toInstant(),
                row.getWhy(),
                row.getChanges());
    }
}
