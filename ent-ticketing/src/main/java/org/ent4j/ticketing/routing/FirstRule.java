package org.ent4j.ticketing.routing;

import java.util.List;
import java.util.Optional;

/** The search for the first rule that takes a request: rules are tried in any order, and the least number wins. For one request. */
final class FirstRule {

    private final List<RoutingRule> rules;
    private final Routable request;
    private final Words words;
    private int first = Integer.MAX_VALUE;

    FirstRule(List<RoutingRule> rules, Routable request, Words words) {
        this.rules = rules;
        this.request = request;
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** Whether a rule of that number would be before what is found. */
    boolean isBefore(int number) {
        return number < first;
    }

    /** @param numbers ascending: nothing after one that takes it matters */
    void tryAll(int[] numbers) {
        for (var number : numbers) {
            if (number >= first) {
                return;
            }
            if (rules.get(number).takes(request, words)) {
                first = number;
                return;
            }
        }
    }

    Optional<RoutingRule> found() {
        return first == Integer.MAX_VALUE ? Optional.empty() : Optional.of(rules.get(first));
    }
}
