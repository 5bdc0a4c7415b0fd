package org.ent4j.ticketing.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * A ticket as another platform shows it now, which knows no events.
 *
 * @param ticket our number
 * @param number that the ticket has there
 * @param status in the words of that platform
 * @param remarks all that it shows, ours as well
 * @param files whose contents are kept already
 * @param answer its solution, or technical answer
 * @param resolvedAt when it was, by its clock
 * @param changedAt when it was changed last, by its clock; nothing when it does not say
 */
public record Snapshot(
        TicketId ticket,
        Optional<String> number,
        String status,
        List<Remark> remarks,
        List<Attachment> files,
        Optional<String> answer,
        Optional<Instant> resolvedAt,
        Optional<Instant> changedAt) {
    public Snapshot {
        remarks = List.copyOf(remarks);
        files = List.copyOf(files);
        answer = answer.map(String::strip).filter(text -> !text.isEmpty());
        number = number.map(String::strip).filter(text -> !text.isEmpty());
    }
}
