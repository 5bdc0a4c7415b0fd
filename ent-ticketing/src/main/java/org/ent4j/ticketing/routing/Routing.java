package org.ent4j.ticketing.routing;

import java.util.Optional;
import org.ent4j.model.rule.Reason;

/**
 * Where a request goes.
 *
 * @param rule the first that takes it; nothing when none does, and the team is the one for all else
 */
public record Routing(TeamId team, Optional<RoutingRule> rule) {

    /** Why, in words. */
    public Reason why() {
        return rule.<Reason>map(each -> new ByRule(each.id(), team.value(), each.source()))
                .orElseGet(() -> new ByDefault(team.value()));
    }

    /** A rule says so. */
    public record ByRule(String rule, String team, String source) implements Reason {
        @Override
        public String code() {
            return "routing.by-rule";
        }
    }

    /** No rule says anything. */
    public record ByDefault(String team) implements Reason {
        @Override
        public String code() {
            return "routing.by-default";
        }
    }
}
