package org.ent4j.ticketing.exchange;

import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/**
 * A reason of earlier, as it was told then: there are too many forms of reasons to read them again.
 *
 * @param original its code
 */
public record Remembered(String original, Label sentence) implements Reason {

    public static Remembered of(Reason reason) {
        return reason instanceof Remembered known
                ? known
                : new Remembered(
                        reason.code(), Label.of(Messages.render(reason, Lang.FR), Messages.render(reason, Lang.EN)));
    }

    @Override
    public String code() {
        return "exchange.remembered";
    }
}
