package org.ent4j.catalogue.pronote;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** Nothing can be exported. */
public record NoExport(ExportReason because) implements Refusal {

    @Override
    public List<Reason> reasons() {
        return List.of(because);
    }
}
