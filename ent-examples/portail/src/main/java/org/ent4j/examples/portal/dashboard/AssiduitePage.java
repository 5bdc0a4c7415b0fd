package org.ent4j.examples.portal.dashboard;

import java.time.LocalDate;
import java.util.List;

/**
 * The tableau de bord assiduité.
 *
 * @param leftOut whose files cannot be read, and are not counted
 */
public record AssiduitePage(
        LocalDate today,
        List<Figure> rollCalls,
        List<Figure> awaiting,
        List<Figure> states,
        List<Figure> alerts,
        List<String> leftOut) {

    public AssiduitePage {
        rollCalls = List.copyOf(rollCalls);
        awaiting = List.copyOf(awaiting);
        states = List.copyOf(states);
        alerts = List.copyOf(alerts);
        leftOut = List.copyOf(leftOut);
    }
}
