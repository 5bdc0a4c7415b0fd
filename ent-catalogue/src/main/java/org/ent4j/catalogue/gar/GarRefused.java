package org.ent4j.catalogue.gar;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/** Nothing is handed over, since something blocks. */
public record GarRefused(List<GarObjection> objections) implements Refusal {

    public GarRefused {
        objections = List.copyOf(objections);
    }

    public static GarRefused by(GarObjection objection) {
        return new GarRefused(List.of(objection));
    }

    @Override
    public List<Reason> reasons() {
        return List.copyOf(objections);
    }
}
