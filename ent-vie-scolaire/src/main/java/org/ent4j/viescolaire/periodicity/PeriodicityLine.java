package org.ent4j.viescolaire.periodicity;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.rule.Reason;

/**
 * What becomes of the council and the bulletins of a class in a period.
 *
 * @param before as it is, also when it is out of any period
 * @param after as it will be; nothing when its period goes
 * @param reasons the work that is at stake
 */
public record PeriodicityLine(
        ClassPeriod key,
        PeriodicityFate fate,
        Optional<PlannedCouncil> before,
        Optional<PlannedCouncil> after,
        List<Reason> reasons) {

    public PeriodicityLine {
        reasons = List.copyOf(reasons);
    }
}
