package org.ent4j.ticketing.connector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.MessageId;
import org.ent4j.ticketing.spi.Carrier;
import org.ent4j.ticketing.spi.MessageText;
import org.ent4j.ticketing.ticket.Ticket;

/** Carries messages to a platform that knows events, as an array of JSON; {@link MessagesInbox} takes them there. */
public final class MessagesOverHttp implements Carrier {

    private static final ObjectMapper MAPPER = new ObjectMapper();

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
                    ? read(messages, answer.body())
                    : HttpCalls.refused(answer.statusCode(), "");
        } catch (Undelivered undelivered) {
            return undelivered.delivery();
        }
    }

    /** What became of each there, in their order, as {@link MessagesInbox} answers. */
    private static Delivery read(List<Message> messages, String body) {
        var words = words(body);
        if (words.size() != messages.size()) {
            return new Delivery.Unreachable("%d answers to %d messages".formatted(words.size(), messages.size()));
        }
        var each = new HashMap<MessageId, Delivery>();
        for (var index = 0; index < words.size(); index++) {
            each.put(messages.get(index).id(), delivery(words.get(index)));
        }
        return new Delivery.Severally(each, "");
    }

    private static List<String> words(String body) {
        try {
            return List.of(MAPPER.readValue(body, String[].class));
        } catch (JsonProcessingException | NullPointerException unreadable) {
            return List.of();
        }
    }

    private static Delivery delivery(String word) {
        return switch (word) {
            case MessagesInbox.ACCEPTED, MessagesInbox.REPEATED, MessagesInbox.EARLY -> Delivery.Delivered.DONE;
            case MessagesInbox.REFUSED -> new Delivery.Rejected(MessagesInbox.REFUSED);
            case MessagesInbox.LATER -> new Delivery.Unreachable(MessagesInbox.LATER);
            default -> new Delivery.Unreachable("an answer that is not understood");
        };
    }
}
