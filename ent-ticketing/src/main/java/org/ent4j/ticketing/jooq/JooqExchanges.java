package org.ent4j.ticketing.jooq;

import static org.ent4j.ticketing.jooq.generated.Tables.TICK_ANOMALY;
import static org.ent4j.ticketing.jooq.generated.Tables.TICK_LETTER;
import static org.ent4j.ticketing.jooq.generated.Tables.TICK_PARKED;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.exchange.Anomaly;
import org.ent4j.ticketing.exchange.Letter;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.MessageId;
import org.ent4j.ticketing.jooq.generated.tables.records.TickAnomalyRecord;
import org.ent4j.ticketing.jooq.generated.tables.records.TickLetterRecord;
import org.ent4j.ticketing.jooq.generated.tables.records.TickParkedRecord;
import org.ent4j.ticketing.spi.Exchanges;
import org.ent4j.ticketing.spi.TicketText;
import org.ent4j.ticketing.ticket.TicketId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Each of it in a table of its own. */
final class JooqExchanges implements Exchanges {

    private static final int FORGOTTEN_AT_ONCE = 5000;

    private final DSLContext database;
    private final TicketText text;
    private final LetterRows letters;

    JooqExchanges(DSLContext database, TicketText text) {
        this.database = database;
        this.text = text;
        this.letters = new LetterRows(text);
    }

    @Override
    public List<Letter> due(Instant now, int limit) {
        var isDue = TICK_LETTER.STATE.eq(LetterState.WAITING.name()).and(TICK_LETTER.DUE_AT.le(Columns.moment(now)));
        return Legible.<TickLetterRecord, Letter>first(
                limit,
                (last, size) -> database.selectFrom(TICK_LETTER)
                        .where(isDue)
                        .and(last.map(each ->
                                        row(TICK_LETTER.DUE_AT, TICK_LETTER.ID).gt(row(each.getDueAt(), each.getId())))
                                .orElse(noCondition()))
                        .orderBy(TICK_LETTER.DUE_AT, TICK_LETTER.ID)
                        .limit(size)
                        .fetch(),
                this::letters);
    }

    private List<Letter> letters(List<TickLetterRecord> rows) {
        return rows.stream()
                .flatMap(each -> Legible.one(() -> letters.letter(each)))
                .toList();
    }

    @Override
    public Optional<Letter> find(MessageId id) {
        return database.selectFrom(TICK_LETTER)
                .where(TICK_LETTER.ID.eq(id.value()))
                .fetchOptional()
                .map(this::letter);
    }

    private Letter letter(TickLetterRecord row) {
        try {
            return letters.letter(row);
        } catch (IllegalArgumentException refused) {
            throw new IllegalStateException(
                    "Message %s cannot be read.\nMaybe a newer version wrote it.".formatted(row.getId()), refused);
        }
    }

    @Override
    public void keep(Letter letter) {
        database.update(TICK_LETTER)
                .set(TICK_LETTER.STATE, letter.state().name())
                .set(TICK_LETTER.ATTEMPTS, letter.attempts())
                .set(TICK_LETTER.DUE_AT, Columns.moment(letter.due()))
                .set(TICK_LETTER.ERROR, Columns.text(letter.error()))
                .where(TICK_LETTER.ID.eq(letter.message().id().value()))
                .and(TICK_LETTER.STATE.ne(LetterState.DELIVERED.name()))
                .execute();
    }

    /** In parts: nobody waits for long, and what is done stays done. */
    @Override
    public int forgetDelivered(Instant before) {
        var forgotten = 0;
        var part = forgetSome(before);
        while (part > 0) {
            forgotten += part;
            part = forgetSome(before);
        }
        return forgotten;
    }

    private int forgetSome(Instant before) {
        var old = select(TICK_LETTER.ID)
                .from(TICK_LETTER)
                .where(TICK_LETTER.STATE.eq(LetterState.DELIVERED.name()))
                .and(TICK_LETTER.DUE_AT.lt(Columns.moment(before)))
                .orderBy(TICK_LETTER.DUE_AT, TICK_LETTER.ID)
                .limit(FORGOTTEN_AT_ONCE);
        return database.deleteFrom(TICK_LETTER).where(TICK_LETTER.ID.in(old)).execute();
    }

    @Override
    public List<Letter> in(LetterState state, int limit) {
        return Legible.<TickLetterRecord, Letter>first(
                limit,
                (last, size) -> database.selectFrom(TICK_LETTER)
                        .where(TICK_LETTER.STATE.eq(state.name()))
                        .and(last.map(each -> TICK_LETTER.ID.gt(each.getId())).orElse(noCondition()))
                        .orderBy(TICK_LETTER.ID)
                        .limit(size)
                        .fetch(),
                this::letters);
    }

    @Override
    public int count(LetterState state) {
        return database.fetchCount(TICK_LETTER, TICK_LETTER.STATE.eq(state.name()));
    }

    @Override
    public void park(Message message, Instant at) {
        var waits = new TickParkedRecord(
                message.id().value(), message.ticket().value(), Columns.moment(at), text.write(message));
        try {
            Turns.take(
                    database,
                    () -> database.insertInto(TICK_PARKED)
                            .set(waits)
                            .onConflictDoNothing()
                            .execute());
        } catch (IntegrityConstraintViolationException there) {
            // H2 renders "on conflict do nothing" as a merge, which two may both begin: one of them did it.
            return;
        }
    }

    @Override
    public List<Message> parked(TicketId ticket) {
        return messages(database.selectFrom(TICK_PARKED)
                .where(TICK_PARKED.TICKET.eq(ticket.value()))
                .orderBy(TICK_PARKED.ID)
                .fetch());
    }

    @Override
    public List<Message> parkedBefore(Instant moment, int limit) {
        return Legible.<TickParkedRecord, Message>first(
                limit,
                (last, size) -> database.selectFrom(TICK_PARKED)
                        .where(TICK_PARKED.AT.lt(Columns.moment(moment)))
                        .and(last.map(JooqExchanges::isAfter).orElse(noCondition()))
                        .orderBy(TICK_PARKED.AT, TICK_PARKED.ID)
                        .limit(size)
                        .fetch(),
                this::messages);
    }

    private static Condition isAfter(TickParkedRecord last) {
        return row(TICK_PARKED.AT, TICK_PARKED.ID).gt(row(last.getAt(), last.getId()));
    }

    private List<Message> messages(List<TickParkedRecord> rows) {
        return rows.stream()
                .flatMap(each -> Legible.one(() -> text.message(each.getBody())))
                .toList();
    }

    @Override
    public void unpark(TicketId ticket) {
        database.deleteFrom(TICK_PARKED)
                .where(TICK_PARKED.TICKET.eq(ticket.value()))
                .execute();
    }

    @Override
    public void note(Anomaly anomaly) {
        database.insertInto(TICK_ANOMALY, TICK_ANOMALY.AT, TICK_ANOMALY.BODY)
                .values(Columns.moment(anomaly.at()), text.write(anomaly))
                .execute();
    }

    @Override
    public List<Anomaly> anomalies(int limit) {
        return Legible.<TickAnomalyRecord, Anomaly>first(
                limit,
                (last, size) -> database.selectFrom(TICK_ANOMALY)
                        .where(last.map(each -> TICK_ANOMALY.NUMBER.lt(each.getNumber()))
                                .orElse(noCondition()))
                        .orderBy(TICK_ANOMALY.NUMBER.desc())
                        .limit(size)
                        .fetch(),
                rows -> rows.stream()
                        .flatMap(each -> Legible.one(() -> text.anomaly(each.getBody())))
                        .toList());
    }
}
