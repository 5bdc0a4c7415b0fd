package org.ent4j.ticketing.json;

import java.util.List;
import java.util.Map;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.EventLines;
import org.ent4j.ticketing.exchange.Anomaly;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.Remembered;
import org.ent4j.ticketing.knowledge.QuestionEvent;
import org.ent4j.ticketing.spi.TicketText;
import org.ent4j.ticketing.ticket.TicketEvent;

/**
 * Events, messages and anomalies as JSON, as {@link EventLines} writes them, each on one line. An event is {@code
 * {"id":{"number":7,"platform":"ACADEMIE"},"tenure":1,"at":"2026-11-16T07:05:00Z","by":{"id":"paul","role":"AGENT"},
 * "step":{"type":"Commented","text":"…"}}}; a message, in the form that our platforms exchange, {@code
 * {"from":"ACADEMIE","to":"VENDOR","ticket":"ENT-26-0001204","event":{…}}}; an event of a question {@code
 * {"type":"Answered","at":"2026-11-16T07:05:00Z","by":"ruiz","text":"…"}}. Names that are not known are passed over, but a
 * step or an event of a type that is not known is refused.
 */
public final class TicketJson implements TicketText {

    private enum Kind {
        EVENT,
        MESSAGE,
        ANOMALY,
        QUESTION
    }

    private final EventLines<Kind, Object> lines = EventLines.of(
            Map.of(
                    Kind.EVENT, TicketEvent.class,
                    Kind.MESSAGE, Message.class,
                    Kind.ANOMALY, KeptAnomaly.class,
                    Kind.QUESTION, QuestionEvent.class),
            new DomainModule());

    private TicketJson() {}

    public static TicketJson text() {
        return new TicketJson();
    }

    @Override
    public String write(TicketEvent event) {
        return lines.write(event);
    }

    @Override
    public String write(Message message) {
        return lines.write(message);
    }

    @Override
    public String write(Anomaly anomaly) {
        return lines.write(new KeptAnomaly(
                anomaly.at(),
                anomaly.from(),
                anomaly.message(),
                anomaly.rules(),
                anomaly.reasons().stream().map(Remembered::of).toList()));
    }

    @Override
    public String write(QuestionEvent event) {
        return lines.write(event);
    }

    @Override
    public TicketEvent event(String text) {
        return (TicketEvent) lines.read(Kind.EVENT, text);
    }

    @Override
    public Message message(String text) {
        return (Message) lines.read(Kind.MESSAGE, text);
    }

    @Override
    public Anomaly anomaly(String text) {
        var kept = (KeptAnomaly) lines.read(Kind.ANOMALY, text);
        return new Anomaly(kept.at(), kept.from(), kept.message(), kept.rules(), List.copyOf(kept.reasons()));
    }

    @Override
    public QuestionEvent questionEvent(String text) {
        return (QuestionEvent) lines.read(Kind.QUESTION, text);
    }
}
