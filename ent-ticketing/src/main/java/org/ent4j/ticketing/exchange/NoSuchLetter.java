package org.ent4j.ticketing.exchange;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** No message of that id was ever put on its way. */
public record NoSuchLetter(MessageId id) implements Reason, Refusal {

    @Override
    public String code() {
        return "exchange.no-such-letter";
    }

    @Override
    public List<Reason> reasons() {
        return List.of(this);
    }
}
