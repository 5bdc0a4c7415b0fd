package org.ent4j.ticketing.connector;

import java.io.IOException;
import java.util.List;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.feed.pivot.PivotLines;
import org.ent4j.ticketing.feed.pivot.PivotTickets;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.spi.SendMail;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Ticket;

/**
 * Carries tickets to the platform above by e-mail, as lines of the pivot.
 *
 * @param address of that platform
 */
public record MailCarrier(SendMail mail, String address, Platform to, PivotTickets tickets, AttachmentContents contents)
        implements Carrier {

    @Override
    public Delivery deliver(Ticket ticket, List<Message> messages) {
        try {
            var pivot = tickets.write(ticket, to, PivotFiles.of(messages, contents));
            mail.send(address, "[%s]".formatted(ticket.id()), PivotLines.write(pivot, tickets.names()));
            return Delivery.Delivered.DONE;
        } catch (IOException notSent) {
            return new Delivery.Unreachable(notSent.getClass().getSimpleName());
        }
    }
}
