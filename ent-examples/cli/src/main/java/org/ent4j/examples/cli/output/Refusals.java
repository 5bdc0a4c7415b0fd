package org.ent4j.examples.cli.output;

import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** Business refusals as the one line that a user reads. */
public final class Refusals {

    private Refusals() {}

    public static Unusable unusable(Reason why) {
        return new Unusable(why.code(), Label.of(Messages.render(why, Lang.FR), Messages.render(why, Lang.EN)));
    }
}
