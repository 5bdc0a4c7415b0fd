package org.ent4j.viescolaire.lsu;

import java.util.Optional;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;

/**
 * Something that is wrong with what is to be written.
 *
 * @param rule id of the rule that says so
 * @param isBlocking whether the file cannot be written with it
 * @param pupil nothing when it is about the whole file
 * @param name of the pupil, with the class
 * @param place the period, the cycle or the service that it is about, or ""
 */
public record LsuAnomaly(
        String rule, boolean isBlocking, Optional<LsuId> pupil, String name, String place, Reason reason) {

    /** One line: pupil, service, sentence. */
    public String line(Lang lang) {
        var about = name.isEmpty() ? "" : name + " : ";
        var service = place.isEmpty() ? "" : place + " : ";
        return about + service + Messages.render(reason, lang) + " [" + rule + "]";
    }
}
