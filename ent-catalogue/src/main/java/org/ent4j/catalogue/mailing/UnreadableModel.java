package org.ent4j.catalogue.mailing;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** A model is not understood. */
public record UnreadableModel(MailingReason because) implements Refusal {

    @Override
    public List<Reason> reasons() {
        return List.of(because);
    }
}
