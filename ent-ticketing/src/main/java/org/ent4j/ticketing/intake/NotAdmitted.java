package org.ent4j.ticketing.intake;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** It would become no ticket, and nothing is done: the requester is told where to turn. */
public record NotAdmitted(Admission.Notice notice) implements Refusal {

    @Override
    public List<Reason> reasons() {
        return List.of(notice);
    }
}
