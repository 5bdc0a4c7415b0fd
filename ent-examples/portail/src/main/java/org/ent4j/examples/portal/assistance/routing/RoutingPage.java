package org.ent4j.examples.portal.assistance.routing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of routing, what is to be said of them, and a request that is tried.
 *
 * @param since from which day on requests were counted
 * @param otherwise the team for all else, and how many requests it got
 * @param remarks of rules that never apply, and of categories that no rule takes
 * @param tried what became of the request that was tried; nothing when none was
 */
public record RoutingPage(
        List<RuleLine> rules,
        RuleLine otherwise,
        String since,
        List<String> remarks,
        Trial trial,
        Optional<Tried> tried) {

    public RoutingPage {
        rules = List.copyOf(rules);
        remarks = List.copyOf(remarks);
    }

    /** @param dead whether it took no request, or never can */
    public record RuleLine(String id, String takes, String team, String source, int requests, boolean dead) {}

    /** The form of a trial. */
    public record Trial(
            Map<String, String> about, String chosen, Map<String, String> schools, String school, String text) {
        public Trial {
            about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
            schools = Collections.unmodifiableMap(new LinkedHashMap<>(schools));
        }
    }

    /** Where a request would go, and why. */
    public record Tried(String team, String why) {}
}
