package org.ent4j.examples.cli.output;

import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.rule.Reason;

/** Business refusals as the one line that a user reads. */
public final class Refusals {

    private Refusals() {}

    public static Unusable unusable(Reason why) {
        return Unusable.of(why);
    }
}
