package org.ent4j.catalogue.keeping;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** Somebody else was faster: nothing is written over. */
public record Superseded(Because because) implements Refusal {

    /** @param seen 0 when it was taken for new
     * @param found 0 when it is not there any more */
    public static Superseded of(String id, long seen, long found) {
        return new Superseded(new Because(id, seen, found));
    }

    @Override
    public List<Reason> reasons() {
        return List.of(because);
    }

    /** The version that was seen, and the one that is there. */
    public record Because(String id, long seen, long found) implements Reason {
        @Override
        public String code() {
            return "keeping.superseded";
        }
    }
}
