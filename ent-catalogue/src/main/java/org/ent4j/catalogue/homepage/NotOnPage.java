package org.ent4j.catalogue.homepage;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** There is no such block, or no such place for one; or no such version. */
public record NotOnPage(Reason because) implements Refusal {

    @Override
    public List<Reason> reasons() {
        return List.of(because);
    }
}
