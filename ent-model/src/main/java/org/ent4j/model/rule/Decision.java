package org.ent4j.model.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer that explains itself.
 *
 * @param outcome what was decided
 * @param reasons the facts that decided, in the order in which they counted
 * @param rules ids of the rules that decided, in the same order; empty when no rule spoke
 */
public record Decision<R>(R outcome, List<Reason> reasons, List<String> rules) {

    public Decision {
        reasons = List.copyOf(reasons);
        rules = List.copyOf(rules);
    }

    public static <R> Decision<R> of(R outcome, Reason... reasons) {
        return new Decision<>(outcome, List.of(reasons), List.of());
    }

    /** The same answer, owed also to that rule. */
    public Decision<R> by(String rule) {
        return new Decision<>(outcome, reasons, plus(rules, rule));
    }

    private static List<String> plus(List<String> rules, String rule) {
        var all = new ArrayList<>(rules);
        all.add(rule);
        return all;
    }
}
