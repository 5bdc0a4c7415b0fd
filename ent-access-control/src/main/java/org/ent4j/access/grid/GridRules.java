package org.ent4j.access.grid;

import java.util.List;
import org.ent4j.access.rule.AccessRule;

/**
 * What a grid made for a site.
 *
 * @param rules the rules, in the order of the services and of the grid
 * @param unmatched the services and roles for which it made nothing
 */
public record GridRules(List<AccessRule> rules, List<GridUnmatched> unmatched) {

    public GridRules {
        rules = List.copyOf(rules);
        unmatched = List.copyOf(unmatched);
    }
}
