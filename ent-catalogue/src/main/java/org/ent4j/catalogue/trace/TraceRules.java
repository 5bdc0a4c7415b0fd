package org.ent4j.catalogue.trace;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** How long traces may be kept: all of it, on this page. */
public final class TraceRules {

    private static final String CNIL = "CNIL, deliberation 2021-122 of 14 October 2021 on logging (to be confirmed)";

    public static final Rule<TraceRetention> WITHIN_BOUNDS = refusing(
            "CAT-TRA-01",
            Label.of(
                    "Les traces sont gardées un mois au moins, trois ans au plus",
                    "One month at least, three years at most"),
            CNIL,
            kept -> kept.months() < 1 || kept.months() > TraceRetention.MOST,
            kept -> new TraceReason.OutOfBounds(kept.months(), TraceRetention.MOST));
    public static final Rule<TraceRetention> AS_RECOMMENDED_OR_JUSTIFIED = refusing(
            "CAT-TRA-02",
            Label.of(
                    "Une durée hors de six mois à un an est justifiée",
                    "A time outside six months to a year is justified"),
            CNIL,
            kept -> kept.isOutsideRecommendation() && kept.justification().isBlank(),
            kept -> new TraceReason.Unjustified(
                    kept.months(), TraceRetention.LEAST_RECOMMENDED, TraceRetention.MOST_RECOMMENDED));

    private TraceRules() {}

    static List<Rule<TraceRetention>> all() {
        return List.of(WITHIN_BOUNDS, AS_RECOMMENDED_OR_JUSTIFIED);
    }
}
