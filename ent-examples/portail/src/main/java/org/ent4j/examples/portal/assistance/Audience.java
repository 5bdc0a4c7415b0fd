package org.ent4j.examples.portal.assistance;

import java.util.function.Function;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Those who look at tickets on a platform.
 *
 * @param base the path of their list, below which their tickets are
 * @param list what the list is called
 * @param actor as what a visitor looks
 */
public record Audience(Platform platform, String base, Label list, Need need, Function<Visit, Actor> actor) {

    public String path(TicketId id) {
        return base + "/" + id;
    }
}
