package org.ent4j.ticketing.jooq;

import static org.ent4j.ticketing.jooq.generated.Tables.TICK_TICKET;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.jooq.generated.tables.records.TickTicketRecord;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Select;

/**
 * Lists as queries that one index answers, in its order, from the line after which they begin. The shelf and how many lines
 * there are at most stand in their text: a server that knows them plans a query once, not each time it is asked.
 */
record ListQueries(DSLContext in) {

    Select<TickTicketRecord> lines(TicketList list, Optional<TicketLine> after, int limit) {
        return rows(list, after.map(LineRows::place), limit);
    }

    /** @param after a row of it */
    Select<TickTicketRecord> rows(TicketList list, Optional<TickTicketRecord> after, int limit) {
        return in.selectFrom(TICK_TICKET)
                .where(in(list))
                .and(after.map(last -> isAfter(list, last)).orElse(noCondition()))
                .orderBy(order(list))
                .limit(inline(limit));
    }

    int count(TicketList list, int most) {
        return in.fetchCount(selectOne().from(TICK_TICKET).where(in(list)).limit(inline(most)));
    }

    private static Condition in(TicketList list) {
        return about(list).and(TICK_TICKET.SHELF.eq(inline(list.shelf().name())));
    }

    private static Condition about(TicketList list) {
        if (list instanceof TicketList.OfSchool of) {
            return TICK_TICKET.SCHOOL.eq(Columns.key(of.school().value()));
        } else if (list instanceof TicketList.OfRequester of) {
            return TICK_TICKET.REQUESTER.eq(Columns.key(of.requester().value()));
        } else if (list instanceof TicketList.OfTeam of) {
            return TICK_TICKET.TEAM.eq(Columns.key(of.team().value()));
        } else if (list instanceof TicketList.OfIncident of) {
            return TICK_TICKET.INCIDENT.eq(Columns.key(of.incident().value()));
        }
        return noCondition();
    }

    private static List<OrderField<?>> order(TicketList list) {
        return list.isQueue()
                ? List.of(TICK_TICKET.PRIORITY, TICK_TICKET.SUBMITTED_AT, TICK_TICKET.ID)
                : List.of(TICK_TICKET.TOUCHED_AT.desc(), TICK_TICKET.ID.desc());
    }

    private static Condition isAfter(TicketList list, TickTicketRecord last) {
        return list.isQueue()
                ? row(TICK_TICKET.PRIORITY, TICK_TICKET.SUBMITTED_AT, TICK_TICKET.ID)
                        .gt(row(last.getPriority(), last.getSubmittedAt(), last.getId()))
                : row(TICK_TICKET.TOUCHED_AT, TICK_TICKET.ID).lt(row(last.getTouchedAt(), last.getId()));
    }
}
