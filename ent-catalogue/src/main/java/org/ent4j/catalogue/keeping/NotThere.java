package org.ent4j.catalogue.keeping;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** There is nothing of that id. */
public record NotThere(Because because) implements Refusal {

    public static NotThere of(String id) {
        return new NotThere(new Because(id));
    }

    @Override
    public List<Reason> reasons() {
        return List.of(because);
    }

    /** The id that nothing has. */
    public record Because(String id) implements Reason {
        @Override
        public String code() {
            return "keeping.not-there";
        }
    }
}
