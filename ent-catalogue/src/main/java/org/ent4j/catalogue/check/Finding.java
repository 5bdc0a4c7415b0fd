package org.ent4j.catalogue.check;

import org.ent4j.model.issue.Severity;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.text.Label;

/**
 * Something that is found.
 *
 * @param subject the key of a service, or the code of a regroupement
 * @param title of it, as people know it
 * @param severity an error stands against publication
 * @param rule its id
 * @param demand what the rule demands
 */
public record Finding(String subject, String title, Severity severity, String rule, Label demand, Reason reason) {

    static Finding of(String subject, String title, Severity severity, Refused<?> refused) {
        return new Finding(
                subject, title, severity, refused.rule().id(), refused.rule().label(), refused.reason());
    }

    public boolean isBlocking() {
        return severity.compareTo(Severity.ERROR) >= 0;
    }
}
