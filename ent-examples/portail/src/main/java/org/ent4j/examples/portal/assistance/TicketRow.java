package org.ent4j.examples.portal.assistance;

/**
 * A ticket in a list.
 *
 * @param about what it is about, and for which school
 * @param due when the clock runs out that is looked at now; "" when none runs
 * @param late of what it is late; "" for nothing
 */
public record TicketRow(
        String id,
        String path,
        String title,
        String about,
        String who,
        StateBadge state,
        String hands,
        String priority,
        String touched,
        String due,
        String late) {}
