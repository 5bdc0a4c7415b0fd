package org.ent4j.ticketing.connector;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.spi.MessageText;
import org.ent4j.ticketing.ticket.Ticket;

/** Carries messages to a platform that knows events, as an array of JSON; {@link MessagesInbox} takes them there. */
public final class MessagesOverHttp implements Carrier {

    private final URI address;
    private final Authorization authorization;
    private final MessageText text;
    private final HttpCalls calls;

    public MessagesOverHttp(
            URI address, Authorization authorization, MessageText text, HttpClient client, HttpLimits limits) {
        this.address = address;
        this.authorization = authorization;
        this.text = text;
        this.calls = new HttpCalls(client, limits);
    }

    @Override
    public Delivery deliver(Ticket ticket, List<Message> messages) {
        var body = messages.stream().map(text::write).collect(Collectors.joining(",", "[", "]"));
        try {
            var answer = calls.call(HttpRequest.newBuilder(address)
                    .header("Authorization", authorization.header())
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(BodyPublishers.ofString(body)));
            return HttpCalls.isSuccess(answer.statusCode())
                    ? Delivery.Delivered.DONE
                    : HttpCalls.refused(answer.statusCode(), "");
        } catch (Undelivered undelivered) {
            return undelivered.delivery();
        }
    }
}
