package org.ent4j.examples.cli.viescolaire;

import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/** Options that go together, or not. */
final class Usage {

    private Usage() {}

    /** @param isSo whether the options are given as they should be */
    static void demand(boolean isSo, String fr, String en) {
        if (!isSo) {
            throw new Unusable("usage", Label.of(fr, en));
        }
    }
}
