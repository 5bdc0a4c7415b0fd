package org.ent4j.examples.portal.assistance;

/**
 * A ticket in a list.
 *
 * @param about what it is about, and for which school
 * @param note what is to be seen of its time, such as that it is late; "" for nothing
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
        String note,
        boolean isLate) {}
