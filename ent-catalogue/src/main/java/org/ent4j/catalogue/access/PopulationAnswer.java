package org.ent4j.catalogue.access;

import java.util.List;
import org.ent4j.model.rule.Reason;

/**
 * Whether the rules of access of the host let somebody enter a service.
 *
 * @param why at least one reason when they do not, the deciding one first
 * @param rules the ids of the host's rules that let him, or that were looked at
 */
public record PopulationAnswer(boolean mayEnter, List<Reason> why, List<String> rules) {

    public PopulationAnswer {
        why = List.copyOf(why);
        rules = List.copyOf(rules);
        if (!mayEnter && why.isEmpty()) {
            throw new IllegalArgumentException("Nobody says why not.\nMaybe the host's reasons are not handed on.");
        }
    }

    public static PopulationAnswer yes(List<String> rules) {
        return new PopulationAnswer(true, List.of(), rules);
    }

    public static PopulationAnswer no(List<Reason> why, List<String> rules) {
        return new PopulationAnswer(false, why, rules);
    }
}
