package org.ent4j.examples.portal.assistance.desk;

import java.util.List;
import org.ent4j.examples.portal.assistance.ActionForm;
import org.ent4j.examples.portal.assistance.Fact;
import org.ent4j.examples.portal.assistance.TicketView.Linked;

/**
 * A major incident.
 *
 * @param messages to the public, each with when it was said
 * @param tickets that are part of it
 * @param candidates open tickets that may be
 */
public record IncidentPage(
        String id,
        String title,
        String state,
        boolean isOpen,
        List<Fact> facts,
        List<Fact> messages,
        List<Linked> tickets,
        List<Linked> candidates,
        List<ActionForm> actions) {

    public IncidentPage {
        facts = List.copyOf(facts);
        messages = List.copyOf(messages);
        tickets = List.copyOf(tickets);
        candidates = List.copyOf(candidates);
        actions = List.copyOf(actions);
    }
}
