package org.ent4j.ticketing.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.ticketing.request.Category;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.RequestCatalogue;

/** What can be said of rules before they are put into force. */
public final class RoutingAnalysis {

    private RoutingAnalysis() {}

    /**
     * A rule that never sends anything: one before it takes all that it takes.
     *
     * @param isTheSame whether it would have gone to the same team
     */
    public record Shadowed(RoutingRule rule, RoutingRule by, boolean isTheSame) {}

    /** A request that two tables send to different teams. */
    public record Moved(Routable request, TeamId before, TeamId after) {}

    public static List<Shadowed> shadowed(RoutingTable table) {
        var shadowed = new ArrayList<Shadowed>();
        for (var number = 0; number < table.rules().size(); number++) {
            var rule = table.rules().get(number);
            table.rules().subList(0, number).stream()
                    .filter(before -> before.covers(rule))
                    .findFirst()
                    .ifPresent(before -> shadowed.add(
                            new Shadowed(rule, before, before.team().equals(rule.team()))));
        }
        return shadowed;
    }

    /** The categories of which some requests go to the team for all else: no rule takes all of them. */
    public static List<CategoryId> uncovered(RoutingTable table, RequestCatalogue catalogue) {
        return catalogue.leaves().stream()
                .filter(category -> table.rules().stream().noneMatch(rule -> takesAll(rule, category)))
                .map(Category::id)
                .toList();
    }

    private static boolean takesAll(RoutingRule rule, Category category) {
        var whole = RoutingRule.of("all", category.id(), rule.team(), "");
        return rule.covers(whole);
    }

    /** What another table would have done with requests of before. */
    public static List<Moved> tried(RoutingTable before, RoutingTable after, Collection<Routable> past) {
        return past.stream()
                .map(request -> new Moved(
                        request,
                        before.route(request).team(),
                        after.route(request).team()))
                .filter(moved -> !moved.before().equals(moved.after()))
                .toList();
    }

    /** How many requests each rule sends, by its id; "" is the team for all else. */
    public static SortedMap<String, Integer> counts(RoutingTable table, Collection<Routable> past) {
        var counts = new TreeMap<String, Integer>();
        table.rules().forEach(rule -> counts.put(rule.id(), 0));
        past.forEach(request ->
                counts.merge(table.route(request).rule().map(RoutingRule::id).orElse(""), 1, Integer::sum));
        return counts;
    }
}
