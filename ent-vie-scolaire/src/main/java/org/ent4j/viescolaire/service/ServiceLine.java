package org.ent4j.viescolaire.service;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.rule.Reason;

/**
 * What a generation makes of a service.
 *
 * @param matiere the code of the subject, or what the source has when that is none
 * @param fate {@code CREATE}, also of one that was withdrawn; {@code UPDATE} of teachers and label; {@code UNCHANGED};
 *     {@code DISAPPEARED}, which withdraws it; {@code FROZEN}, which keeps it as it is; {@code CONFLICT} of a row that
 *     is not understood, {@code IGNORED} when that was left out
 * @param before as it is
 * @param after as it will be
 * @param reasons why
 * @param rules the ids of those that the row breaks
 */
public record ServiceLine(
        Audience audience,
        String matiere,
        Fate fate,
        Optional<EvaluationService> before,
        Optional<EvaluationService> after,
        List<Reason> reasons,
        List<String> rules) {

    public ServiceLine {
        reasons = List.copyOf(reasons);
        rules = List.copyOf(rules);
    }

    static ServiceLine of(
            ServiceKey key,
            Fate fate,
            Optional<EvaluationService> before,
            Optional<EvaluationService> after,
            List<Reason> reasons) {
        return new ServiceLine(key.audience(), key.matiere().value(), fate, before, after, reasons, List.of());
    }

    /** Whether something becomes of it. */
    public boolean isChange() {
        return fate == Fate.CREATE || fate == Fate.UPDATE || fate == Fate.DISAPPEARED;
    }
}
