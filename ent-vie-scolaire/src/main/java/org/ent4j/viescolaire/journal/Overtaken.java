package org.ent4j.viescolaire.journal;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** Somebody else was faster, several times over: nothing was done, and it may be tried again. */
public record Overtaken(Superseded superseded) implements Refusal {
    @Override
    public List<Reason> reasons() {
        return List.of(superseded);
    }
}
