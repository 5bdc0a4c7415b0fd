package org.ent4j.ticketing.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.ticketing.request.CategoryId;

/**
 * The rules of an académie, in their order: the first that takes a request sends it. Those that cannot take a request of a
 * category are not looked at.
 */
public final class RoutingTable {

    private final List<RoutingRule> rules;
    private final TeamId otherwise;
    /** The rules that may take a request of a category, in their order; made when it is met first. */
    private final Map<CategoryId, List<RoutingRule>> ofCategory = new ConcurrentHashMap<>();

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
    }

    public List<RoutingRule> rules() {
        return rules;
    }

    public TeamId otherwise() {
        return otherwise;
    }

    public Routing route(Routable request) {
        var said = new Words(request.description());
        for (var rule : candidates(request.category())) {
            if (rule.takes(request, said)) {
                return new Routing(rule.team(), Optional.of(rule));
            }
        }
        return new Routing(otherwise, Optional.empty());
    }

    private List<RoutingRule> candidates(CategoryId category) {
        var known = ofCategory.get(category);
        return known == null ? ofCategory.computeIfAbsent(category, this::taking) : known;
    }

    private List<RoutingRule> taking(CategoryId category) {
        return rules.stream()
                .filter(rule -> rule.category().map(category::isIn).orElse(true))
                .toList();
    }
}
