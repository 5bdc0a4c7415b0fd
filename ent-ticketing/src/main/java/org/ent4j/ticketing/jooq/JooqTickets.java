package org.ent4j.ticketing.jooq;

import static org.ent4j.ticketing.jooq.generated.Sequences.TICK_NUMBER;
import static org.ent4j.ticketing.jooq.generated.Tables.TICK_EVENT;
import static org.ent4j.ticketing.jooq.generated.Tables.TICK_TICKET;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.jooq.generated.tables.records.TickEventRecord;
import org.ent4j.ticketing.jooq.generated.tables.records.TickTicketRecord;
import org.ent4j.ticketing.spi.Addition;
import org.ent4j.ticketing.spi.Superseded;
import org.ent4j.ticketing.spi.TicketText;
import org.ent4j.ticketing.spi.Tickets;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.UnreadableTicket;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Lists are read without the events; whatever is written, under the locks of its tickets. */
final class JooqTickets implements Tickets {

    private final DSLContext database;
    private final ListQueries lists;
    private final EventRows events;
    private final LetterRows letters;

    JooqTickets(DSLContext database, TicketText text) {
        this.database = database;
        this.lists = new ListQueries(database);
        this.events = new EventRows(text);
        this.letters = new LetterRows(text);
    }

    @Override
    public Optional<Ticket> find(TicketId id) {
        var rows = database.selectFrom(TICK_EVENT)
                .where(TICK_EVENT.TICKET.eq(id.value()))
                .orderBy(TICK_EVENT.POSITION)
                .fetch();
        return rows.isEmpty() ? Optional.empty() : Optional.of(events.ticket(id, rows));
    }

    @Override
    public List<Ticket> findAll(Collection<TicketId> ids) {
        return legible(ids.stream().distinct().sorted().map(TicketId::value).toList(), unreadable -> {});
    }

    @Override
    public long nextNumber() {
        return database.nextval(TICK_NUMBER).longValue();
    }

    @Override
    public Either<Superseded, Integer> add(List<Addition> additions, List<Message> messages, Instant at) {
        Tickets.requireOneForEachTicket(additions);
        var left = additions.size() + messages.size();
        while (true) {
            try {
                return Turns.take(
                        database,
                        () -> database.transactionResult(
                                transaction -> add(transaction.dsl(), additions, messages, at)));
            } catch (IntegrityConstraintViolationException there) {
                // Somebody began a ticket or letter meanwhile, and now it is seen; or an event is there already.
                if (left-- <= 0) {
                    throw new IllegalArgumentException(
                            "An event of %s is there already.\nMaybe the ticket was not read before."
                                    .formatted(
                                            additions.stream().map(Addition::id).toList()),
                            there);
                }
            }
        }
    }

    private Either<Superseded, Integer> add(
            DSLContext in, List<Addition> additions, List<Message> messages, Instant at) {
        var tickets = new TicketRows(in);
        var versions = tickets.hold(additions.stream().map(Addition::id).toList());
        var stale = TicketRows.stale(additions, versions);
        if (stale.isPresent()) {
            return Either.left(stale.get());
        }
        var fresh = additions.stream()
                .filter(each -> !each.addsNothing())
                .sorted(Comparator.comparing(Addition::id))
                .toList();
        var rows = fresh.stream().map(events::rows).flatMap(List::stream).toList();
        tickets.put(fresh, rows);
        letters.send(in, messages, at);
        return Either.right(rows.size());
    }

    @Override
    public Slice list(TicketList list, Optional<TicketLine> after, int size) {
        Tickets.requireSize(size);
        var first = after.map(LineRows::place);
        return Slice.of(
                Legible.<TickTicketRecord, TicketLine>first(
                        size + 1,
                        (last, some) ->
                                lists.rows(list, last.or(() -> first), some).fetch(),
                        JooqTickets::lines),
                size);
    }

    private static List<TicketLine> lines(List<TickTicketRecord> rows) {
        return rows.stream()
                .flatMap(row -> Legible.one(() -> LineRows.line(row)))
                .toList();
    }

    @Override
    public int count(TicketList list, int most) {
        return lists.count(list, most);
    }

    @Override
    public List<TicketId> due(Instant now, int limit) {
        return database.select(TICK_TICKET.ID)
                .from(TICK_TICKET)
                .where(TICK_TICKET.DUE_AT.le(Columns.moment(now)))
                .orderBy(TICK_TICKET.DUE_AT, TICK_TICKET.ID)
                .limit(limit)
                .fetch(found -> new TicketId(found.value1()));
    }

    @Override
    public void putOff(TicketId id, Instant now, Instant until) {
        database.update(TICK_TICKET)
                .set(TICK_TICKET.DUE_AT, Columns.moment(until))
                .where(TICK_TICKET.ID.eq(id.value()))
                .and(TICK_TICKET.DUE_AT.le(Columns.moment(now)))
                .execute();
    }

    @Override
    public List<Ticket> submitted(
            Instant from, Instant to, Optional<Ticket> after, int limit, Consumer<UnreadableTicket> unreadable) {
        var first = after.flatMap(last -> database.selectFrom(TICK_TICKET)
                .where(TICK_TICKET.ID.eq(last.id().value()))
                .fetchOptional());
        return Legible.<TickTicketRecord, Ticket>first(
                limit,
                (last, size) -> submitted(from, to, last.or(() -> first), size),
                rows -> legible(rows.stream().map(TickTicketRecord::getId).toList(), unreadable));
    }

    private List<TickTicketRecord> submitted(Instant from, Instant to, Optional<TickTicketRecord> after, int size) {
        return database.selectFrom(TICK_TICKET)
                .where(TICK_TICKET.SUBMITTED_AT.ge(Columns.moment(from)))
                .and(TICK_TICKET.SUBMITTED_AT.lt(Columns.moment(to)))
                .and(after.map(last -> row(TICK_TICKET.SUBMITTED_AT, TICK_TICKET.ID)
                                .gt(row(last.getSubmittedAt(), last.getId())))
                        .orElse(noCondition()))
                .orderBy(TICK_TICKET.SUBMITTED_AT, TICK_TICKET.ID)
                .limit(size)
                .fetch();
    }

    private List<Ticket> legible(List<String> ids, Consumer<UnreadableTicket> unreadable) {
        var happened = database.selectFrom(TICK_EVENT)
                .where(TICK_EVENT.TICKET.in(ids))
                .orderBy(TICK_EVENT.TICKET, TICK_EVENT.POSITION)
                .fetchGroups(TICK_EVENT.TICKET);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(happened.get(id)).stream()
                        .flatMap(rows -> legible(new TicketId(id), rows, unreadable)))
                .toList();
    }

    private Stream<Ticket> legible(TicketId id, List<TickEventRecord> rows, Consumer<UnreadableTicket> unreadable) {
        try {
            return Stream.of(events.ticket(id, rows));
        } catch (UnreadableTicket refused) {
            unreadable.accept(refused);
            return Stream.empty();
        }
    }
}
