package org.ent4j.examples.cli.ticket;

import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;

/**
 * What a script says of a step; of what it does not say, nothing is expected, but that nothing is refused.
 *
 * @param ticket that the rest is about; nothing is the one that the step is about
 * @param refused the code of what is said against it: then the ticket stays as it was
 * @param notice the code of what whoever asked is told
 * @param names that the notice names
 * @param told who was told what since the step before, {@code "ruiz news.received"}, in that order; nothing said is anything
 * @param says what stands in the conversation then, in that order, as its last words
 * @param follows which ticket it follows
 */
public record Expected(
        Optional<TicketId> ticket,
        Optional<TicketState> state,
        Optional<Platform> holder,
        Optional<TeamId> team,
        Optional<String> refused,
        Optional<String> notice,
        List<String> names,
        Optional<List<String>> told,
        List<String> says,
        Optional<TicketId> duplicateOf,
        Optional<TicketId> follows,
        Optional<Integer> refusals,
        Optional<Integer> reminders) {
    public Expected {
        names = List.copyOf(names);
        says = List.copyOf(says);
    }
}
