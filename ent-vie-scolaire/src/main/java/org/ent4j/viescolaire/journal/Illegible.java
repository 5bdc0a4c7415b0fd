package org.ent4j.viescolaire.journal;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** A journal that it is about has an event that nobody can read: nothing was done. */
public record Illegible(UnreadableJournal journal) implements Refusal {
    @Override
    public List<Reason> reasons() {
        return List.of(journal);
    }
}
