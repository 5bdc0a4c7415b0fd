package org.ent4j.ticketing.memory;

import org.ent4j.ticketing.spi.ExchangesContract;
import org.ent4j.ticketing.spi.TicketListsContract;
import org.ent4j.ticketing.spi.TicketsConcurrencyContract;

class InMemoryTicketsTest implements TicketListsContract, TicketsConcurrencyContract, ExchangesContract {

    @Override
    public Store store() {
        var tickets = new InMemoryTickets();
        return new Store(tickets, tickets.exchanges());
    }
}
