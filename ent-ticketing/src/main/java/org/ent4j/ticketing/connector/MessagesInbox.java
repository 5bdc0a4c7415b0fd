package org.ent4j.ticketing.connector;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.ticketing.exchange.ExchangeReason;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.Reception;
import org.ent4j.ticketing.spi.MessageText;
import org.ent4j.ticketing.ticket.Platform;

/** Takes messages that come as an array of JSON. The host has looked who sends them. */
public final class MessagesInbox {

    static final String ACCEPTED = "accepted";
    static final String REPEATED = "repeated";
    static final String EARLY = "early";
    static final String REFUSED = "refused";
    static final String LATER = "later";

    private static final int DEPTH = 40;

    private final Platform from;
    private final MessageText text;
    private final Function<Message, Reception> receiver;
    private final JsonMapper mapper;

    /**
     * An inbox.
     *
     * @param from whose messages they are: those that name another sender are not taken
     * @param receiver takes each message, in their order, and keeps what came of it
     * @param mostCharacters of an array
     */
    public MessagesInbox(Platform from, MessageText text, Function<Message, Reception> receiver, int mostCharacters) {
        this.from = from;
        this.text = text;
        this.receiver = receiver;
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEPTH)
                                .maxDocumentLength(mostCharacters)
                                .maxStringLength(mostCharacters)
                                .build())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** The answer has what became of each, in their order: {@code ["accepted","repeated","early","later","refused"]}. */
    public Answer handle(String body) {
        return read(body).map(this::receive).getOrElse(() -> Answer.json(400, "[]"));
    }

    private Answer receive(List<Message> messages) {
        return messages.stream().allMatch(message -> message.from() == from)
                ? Answer.json(
                        200,
                        messages.stream()
                                .map(receiver)
                                .map(each -> "\"%s\"".formatted(word(each)))
                                .collect(Collectors.joining(",", "[", "]")))
                : Answer.json(403, "[]");
    }

    /** All of them, or that one cannot be read: then none is taken. */
    Either<ExchangeReason, List<Message>> read(String body) {
        try {
            var array = mapper.readTree(body);
            if (!array.isArray()) {
                return Either.left(new ExchangeReason.Unreadable("$"));
            }
            var messages = new ArrayList<Message>();
            for (var each : array) {
                messages.add(text.read(each.toString()));
            }
            return Either.right(messages);
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return Either.left(
                    new ExchangeReason.Unreadable(unreadable.getClass().getSimpleName()));
        }
    }

    private static String word(Reception reception) {
        if (reception instanceof Reception.Accepted) {
            return ACCEPTED;
        } else if (reception instanceof Reception.Repeated) {
            return REPEATED;
        }
        return reception instanceof Reception.Early ? EARLY : notTaken(reception);
    }

    private static String notTaken(Reception reception) {
        return reception instanceof Reception.Later ? LATER : REFUSED;
    }
}
