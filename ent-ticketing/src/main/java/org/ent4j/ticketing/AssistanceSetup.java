package org.ent4j.ticketing;

import java.time.Duration;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.exchange.RetryPolicy;
import org.ent4j.ticketing.intake.FrontDesk;
import org.ent4j.ticketing.request.FormPolicy;
import org.ent4j.ticketing.routing.RoutingTable;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketPolicy;

/**
 * How a platform assists.
 *
 * @param self which of the three it is
 * @param numbers what stands before the numbers of tickets that begin here: letters and digits, unlike those of others
 * @param lang of what is said by itself
 * @param patience how long messages wait for a ticket that is on its way
 */
public record AssistanceSetup(
        Platform self,
        String numbers,
        TicketPolicy policy,
        FormPolicy form,
        FrontDesk desk,
        RoutingTable routing,
        RetryPolicy retries,
        Duration patience,
        Lang lang) {

    /** As usual: retries for about three days, and as long until a ticket is said never to have arrived. */
    public static AssistanceSetup usual(
            Platform self, String numbers, TicketPolicy policy, FormPolicy form, FrontDesk desk, RoutingTable routing) {
        return new AssistanceSetup(
                self, numbers, policy, form, desk, routing, RetryPolicy.usual(), Duration.ofDays(3), Lang.FR);
    }
}
