package org.ent4j.viescolaire.edition;

import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/**
 * Something that a bulletin lacks, or that stands against it.
 *
 * @param rule id of the rule that says so
 * @param isBlocking whether no bulletin is made as long as it is so
 * @param pupil nothing when it is about the class
 * @param service nothing when it is about no service
 */
public record EditionIssue(
        String rule,
        boolean isBlocking,
        Optional<PersonId> pupil,
        Optional<EvaluationServiceId> service,
        Reason reason) {

    /** One line: what is wrong, and which rule says so. */
    public String line(Lang lang) {
        return Messages.render(reason, lang) + " [" + rule + "]";
    }
}
