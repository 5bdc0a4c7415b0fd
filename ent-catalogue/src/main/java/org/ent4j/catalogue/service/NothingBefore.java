package org.ent4j.catalogue.service;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** There is nothing to go back to. */
public record NothingBefore(ServiceReason.NothingBefore because) implements Refusal {

    public static NothingBefore of(String id) {
        return new NothingBefore(new ServiceReason.NothingBefore(id));
    }

    @Override
    public List<Reason> reasons() {
        return List.of(because);
    }
}
