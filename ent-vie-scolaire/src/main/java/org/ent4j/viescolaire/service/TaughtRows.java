package org.ent4j.viescolaire.service;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.rule.Rule.Refused;

/** The rows of a source by the service that they are of, and those that are in conflict. */
record TaughtRows(SortedMap<ServiceKey, List<TaughtService>> fine, List<Broken> broken) {

    /** @param matiere nothing when it is the subject that is not known */
    record Broken(TaughtService row, Optional<CodeMatiere> matiere, List<Refused<?>> refused) {

        /** Whether it may be of that service. */
        boolean maybe(EvaluationService service) {
            return row.audience().equals(service.audience())
                    && matiere.filter(known -> !known.equals(service.matiere())).isEmpty();
        }
    }

    /** Whether a row that is not understood may be of that service. */
    boolean isPartlyRead(EvaluationService service) {
        return broken.stream().anyMatch(each -> each.maybe(service));
    }
}
