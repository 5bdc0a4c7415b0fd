package org.ent4j.ticketing.connector;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.feed.pivot.PivotError;
import org.ent4j.ticketing.feed.pivot.PivotField;
import org.ent4j.ticketing.feed.pivot.PivotTickets;
import org.ent4j.ticketing.feed.pivot.json.PivotJson;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Ticket;

/** Carries tickets to a neighbour in the JSON of the pivot: each time all of a ticket, and the files that are new. */
public final class PivotOverHttp implements Carrier {

    private final URI address;
    private final Authorization authorization;
    private final Platform to;
    private final PivotTickets tickets;
    private final PivotJson json;
    private final AttachmentContents contents;
    private final HttpCalls calls;

    /** @param to the académie's platform, where the ENT stands; the vendor's or the ENT, where the académie does */
    public PivotOverHttp(
            URI address,
            Authorization authorization,
            Platform to,
            PivotTickets tickets,
            PivotJson json,
            AttachmentContents contents,
            HttpClient client,
            HttpLimits limits) {
        this.address = address;
        this.authorization = authorization;
        this.to = to;
        this.tickets = tickets;
        this.json = json;
        this.contents = contents;
        this.calls = new HttpCalls(client, limits);
    }

    @Override
    public Delivery deliver(Ticket ticket, List<Message> messages) {
        try {
            var files = PivotFiles.of(messages, contents);
            var body = json.write(tickets.write(ticket, to, files));
            return delivery(calls.call(HttpRequest.newBuilder(address)
                    .header("Authorization", authorization.header())
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(BodyPublishers.ofString(body))));
        } catch (IOException noContent) {
            return new Delivery.Unreachable(noContent.getClass().getSimpleName());
        } catch (Undelivered undelivered) {
            return undelivered.delivery();
        }
    }

    /** An error counts whatever the status is under which it comes. */
    private Delivery delivery(HttpResponse<String> answer) {
        var error = PivotError.read(answer.body());
        if (error.isPresent()) {
            return error.get() == PivotError.TECHNICAL
                    ? new Delivery.Unreachable(error.get().line())
                    : new Delivery.Rejected(error.get().line());
        }
        return HttpCalls.isSuccess(answer.statusCode())
                ? new Delivery.Delivered(number(answer.body()))
                : HttpCalls.refused(answer.statusCode(), "");
    }

    private Optional<String> number(String body) {
        return json.read(body).toJavaOptional().flatMap(there -> there.text(theirs()));
    }

    private PivotField theirs() {
        return switch (to) {
            case ENT -> PivotField.ID_ENT;
            case ACADEMIE -> PivotField.ID_IWS;
            case VENDOR -> PivotField.ID_JIRA;
        };
    }
}
