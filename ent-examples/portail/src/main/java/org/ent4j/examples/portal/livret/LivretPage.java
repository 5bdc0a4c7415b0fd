package org.ent4j.examples.portal.livret;

import java.util.List;
import java.util.Map;

/**
 * What the file of a period would be.
 *
 * @param periods label by id, for the choice
 * @param isLooked whether it was looked at
 * @param blocking what keeps it from being written
 * @param toKnow what does not
 */
public record LivretPage(
        Map<String, String> periods,
        String period,
        List<String> classes,
        List<String> chosen,
        boolean isLooked,
        boolean mayBeWritten,
        int pupils,
        int reports,
        List<String> blocking,
        List<String> toKnow,
        int more,
        String file) {

    public LivretPage {
        classes = List.copyOf(classes);
        chosen = List.copyOf(chosen);
        blocking = List.copyOf(blocking);
        toKnow = List.copyOf(toKnow);
    }
}
