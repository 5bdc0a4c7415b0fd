package org.ent4j.examples.portal.dashboard;

import java.util.List;
import java.util.Map;

/**
 * Of what a register of roll calls is wanted.
 *
 * @param wrong what is wrong with what was asked for
 */
public record RegisterPage(
        Map<String, String> classes, String chosenClass, String from, String to, List<String> wrong) {

    public RegisterPage {
        wrong = List.copyOf(wrong);
    }
}
