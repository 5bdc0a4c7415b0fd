package org.ent4j.examples.portal.rollcall;

import org.ent4j.examples.portal.web.Words;
import org.ent4j.viescolaire.dashboard.RollCallLine;
import org.ent4j.viescolaire.rollcall.RollCallState;

/**
 * Where a roll call stands, as pages show it.
 *
 * @param key of the filter
 * @param many the words for several
 * @param look a class of the sheet of styles
 */
public record CallState(String key, String label, String many, String look) {

    static final String FORGOTTEN = "OUBLIE";

    static CallState of(RollCallLine line, Words words) {
        if (line.isForgotten()) {
            return new CallState(FORGOTTEN, words.in("oublié", "forgotten"), words.in("oubliés", "forgotten"), "bad");
        }
        return of(line.state(), words);
    }

    private static CallState of(RollCallState state, Words words) {
        var label = words.of(state.label());
        return switch (state) {
            case PLANNED -> new CallState(state.name(), label, label, "");
            case OPEN -> new CallState(state.name(), label, label, "wait");
            case SUBMITTED -> new CallState(state.name(), label, words.in("validés", label), "good");
            case LOCKED -> new CallState(state.name(), label, words.in("verrouillés", label), "note");
        };
    }
}
