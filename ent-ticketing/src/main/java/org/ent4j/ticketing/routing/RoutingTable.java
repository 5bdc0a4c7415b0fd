package org.ent4j.ticketing.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The rules of an académie, in their order: the first that takes a request sends it. Those that cannot take a
 * request for its category, school, product or words are not looked at. It never changes: any number of threads may ask it.
 */
public final class RoutingTable {

    private final List<RoutingRule> rules;
    private final TeamId otherwise;
    private final RoutingIndex index;

    /**
     * Of these rules.
     *
     * @param otherwise where all else goes
     * @throws IllegalArgumentException when two rules have one id
     */
    public RoutingTable(List<RoutingRule> rules, TeamId otherwise) {
        this.rules = List.copyOf(rules);
        this.otherwise = otherwise;
        var seen = new HashSet<String>();
        rules.forEach(rule -> {
            if (!seen.add(rule.id())) {
                throw new IllegalArgumentException("Two rules are called %s.".formatted(rule.id()));
            }
        });
        this.index = RoutingIndex.of(this.rules);
    }

    public List<RoutingRule> rules() {
        return rules;
    }

    public TeamId otherwise() {
        return otherwise;
    }

    public Routing route(Routable request) {
        return index.first(request)
                .map(rule -> new Routing(rule.team(), Optional.of(rule)))
                .orElseGet(() -> new Routing(otherwise, Optional.empty()));
    }
}
