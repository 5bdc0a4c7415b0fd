package org.ent4j.ticketing.jooq;

import static org.ent4j.ticketing.jooq.generated.Tables.TICK_LETTER;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ent4j.ticketing.exchange.Letter;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.jooq.generated.tables.records.TickLetterRecord;
import org.ent4j.ticketing.spi.TicketText;
import org.jooq.DSLContext;

/** Letters as rows, and back. */
record LetterRows(TicketText text) {

    /** Puts those on their way that are not known yet, in the order of their ids, so that two who do never wait for each other. */
    void send(DSLContext in, List<Message> messages, Instant at) {
        if (messages.isEmpty()) {
            return;
        }
        var insert = in.insertInto(TICK_LETTER)
                .values("", "", 0, Columns.moment(at), "", "")
                .onConflictDoNothing();
        var rows = messages.stream()
                .sorted(Comparator.comparing(Message::id))
                .map(message -> row(Letter.of(message, at)).intoArray())
                .toArray(Object[][]::new);
        in.batch(insert).bind(rows).execute();
    }

    private TickLetterRecord row(Letter letter) {
        return new TickLetterRecord(
                letter.message().id().value(),
                letter.state().name(),
                letter.attempts(),
                Columns.moment(letter.due()),
                Columns.text(letter.error()),
                text.write(letter.message()));
    }

    /** @throws IllegalArgumentException when nobody can read it */
    Letter letter(TickLetterRecord row) {
        return new Letter(
                text.message(row.getBody()),
                LetterState.valueOf(row.getState()),
                row.getAttempts(),
                row.getDueAt().toInstant(),
                row.getError());
    }
}
