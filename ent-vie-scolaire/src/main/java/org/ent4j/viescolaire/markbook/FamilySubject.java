package org.ent4j.viescolaire.markbook;

import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/**
 * What a family sees of a service in a period.
 *
 * @param label as people read it, {@code "Anglais LV1"}
 * @param average nothing as long as the school does not show averages
 * @param exemptions from when to when the pupil is dispensed, in their order
 */
public record FamilySubject(
        EvaluationServiceId service,
        String label,
        FamilyView view,
        Optional<FamilyAverage> average,
        List<Exemption> exemptions) {

    public FamilySubject {
        exemptions = List.copyOf(exemptions);
    }
}
