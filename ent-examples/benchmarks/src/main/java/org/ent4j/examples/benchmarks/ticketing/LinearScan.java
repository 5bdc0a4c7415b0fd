package org.ent4j.examples.benchmarks.ticketing;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.text.Folding;
import org.ent4j.ticketing.routing.Routable;
import org.ent4j.ticketing.routing.RoutingRule;

/** All rules looked at one after the other, written from what the rules say. */
record LinearScan(List<RoutingRule> rules) {

    Optional<RoutingRule> first(Routable request) {
        Set<String> said =
                new HashSet<>(List.of(Folding.fold(request.description()).split(" ")));
        for (RoutingRule rule : rules) {
            if (takes(rule, request, said)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static boolean takes(RoutingRule rule, Routable request, Set<String> said) {
        return (rule.schools().isEmpty() || rule.schools().contains(request.school()))
                && (rule.category().isEmpty()
                        || request.category().isIn(rule.category().get()))
                && (rule.products().isEmpty()
                        || rule.products().contains(request.product().orElse("")))
                && (rule.words().isEmpty() || !Collections.disjoint(rule.words(), said));
    }
}
