package org.ent4j.catalogue.rights;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Somebody is not entrusted with that. */
public record NotEntrusted(Because because) implements Refusal {

    public static NotEntrusted with(Task task) {
        return new NotEntrusted(new Because(task.label()));
    }

    @Override
    public List<Reason> reasons() {
        return List.of(because);
    }

    /** @param task with which he is not entrusted there */
    public record Because(Label task) implements Reason {
        @Override
        public String code() {
            return "rights.not-entrusted";
        }
    }
}
