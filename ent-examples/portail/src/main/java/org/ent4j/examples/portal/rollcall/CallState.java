package org.ent4j.examples.portal.rollcall;

import org.ent4j.examples.portal.web.Words;
import org.ent4j.viescolaire.dashboard.RollCallLine;

/**
 * Where a roll call stands, as pages show it.
 *
 * @param key of the filter
 * @param look a class of the sheet of styles
 */
public record CallState(String key, String label, String look) {

    static final String FORGOTTEN = "OUBLIE";

    static CallState of(RollCallLine line, Words words) {
        if (line.isForgotten()) {
            return new CallState(FORGOTTEN, forgotten(words), "bad");
        }
        var look = switch (line.state()) {
            case PLANNED -> "";
            case OPEN -> "wait";
            case SUBMITTED -> "good";
            case LOCKED -> "note";
        };
        return new CallState(line.state().name(), words.of(line.state().label()), look);
    }

    static String forgotten(Words words) {
        return words.in("oublié", "forgotten");
    }
}
