package org.ent4j.catalogue.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what else to hide. A table with its totals is a circulation: the total of all flows to the services, from each
 * service to the profiles, and from the profiles back. A hidden figure can be another one, with all totals as they are,
 * exactly when it lies on a circle of hidden figures along which something can be moved: forwards always, backwards
 * where a figure stays above nothing. So each small figure gets the circle that costs the fewest users.
 *
 * <p>Source: the network model of cell suppression; Cox, "Network models for complementary cell suppression", 1995.
 */
final class Concealment {

    /** A total is worth more to readers than a part of it. */
    private static final long PRICE_OF_A_TOTAL = 1_000;

    private final List<Arc> arcs = new ArrayList<>();
    private final Map<UsageKey, Arc> byKey = new HashMap<>();

    /** A figure as it flows from one balance to another. */
    private record Arc(UsageKey key, UsageFigures figures, String from, String to) {

        /** Whether one less of each measure is still something, as a reader knows of a hidden figure. */
        private boolean canShrink() {
            return figures.users() > 1
                    && figures.visits() > 1
                    && !figures.duration().minusSeconds(1).isNegative();
        }

        private long price() {
            return (key.isTotal() ? PRICE_OF_A_TOTAL : 1) * figures.users();
        }
    }

    private record Step(Arc arc, String from, String to) {}

    private record Reached(String node, long price) {}

    Concealment(UsageTable table) {
        table.figures().forEach((key, figures) -> {
            if (figures.users() > 0) {
                var arc = new Arc(key, figures, from(key), to(key));
                arcs.add(arc);
                byKey.put(key, arc);
            }
        });
    }

    private static String from(UsageKey key) {
        return key.service()
                .map(service -> key.profile().isPresent() ? "service " + service : "all services")
                .orElseGet(() -> key.profile().map(VisitProfile::code).orElse("all profiles"));
    }

    private static String to(UsageKey key) {
        return key.profile()
                .map(profile -> key.service().isPresent() ? profile.code() : "all profiles")
                .orElseGet(
                        () -> key.service().map(service -> "service " + service).orElse("all services"));
    }

    /** Those, and what is to be hidden with them. */
    Set<UsageKey> of(Collection<UsageKey> few) {
        var hidden = new TreeSet<UsageKey>(few);
        few.forEach(key -> Optional.ofNullable(byKey.get(key))
                .ifPresent(arc -> circle(arc, hidden)
                        .forEach(step -> hidden.add(step.arc().key()))));
        return hidden;
    }

    /** The cheapest way to move something through that figure. */
    private List<Step> circle(Arc arc, Set<UsageKey> hidden) {
        var more = way(arc.to(), arc.from(), arc, hidden);
        var less = arc.canShrink() ? way(arc.from(), arc.to(), arc, hidden) : Optional.<Way>empty();
        return less.filter(other ->
                        more.filter(way -> way.price() <= other.price()).isEmpty())
                .or(() -> more)
                .map(Way::steps)
                .orElse(List.of());
    }

    private record Way(List<Step> steps, long price) {}

    private Optional<Way> way(String from, String to, Arc without, Set<UsageKey> hidden) {
        var prices = new HashMap<String, Long>(Map.of(from, 0L));
        var steps = new HashMap<String, Step>();
        var done = new HashSet<String>();
        var next = new PriorityQueue<Reached>(
                Comparator.comparingLong(Reached::price).thenComparing(Reached::node));
        next.add(new Reached(from, 0));
        while (!next.isEmpty()) {
            var reached = next.remove();
            if (!done.add(reached.node())) {
                continue;
            }
            for (var step : steps(reached.node(), without)) {
                var price = reached.price()
                        + (hidden.contains(step.arc().key()) ? 0 : step.arc().price());
                if (price < Optional.ofNullable(prices.get(step.to())).orElse(Long.MAX_VALUE)) {
                    prices.put(step.to(), price);
                    steps.put(step.to(), step);
                    next.add(new Reached(step.to(), price));
                }
            }
        }
        return Optional.ofNullable(prices.get(to)).map(price -> new Way(back(from, to, steps), price));
    }

    private List<Step> steps(String node, Arc without) {
        var all = new ArrayList<Step>();
        for (var arc : arcs) {
            if (!arc.equals(without)) {
                if (arc.from().equals(node)) {
                    all.add(new Step(arc, arc.from(), arc.to()));
                } else if (arc.to().equals(node) && arc.canShrink()) {
                    all.add(new Step(arc, arc.to(), arc.from()));
                }
            }
        }
        return all;
    }

    private static List<Step> back(String from, String to, Map<String, Step> steps) {
        var way = new ArrayList<Step>();
        for (var node = to; !node.equals(from); ) {
            var step = Optional.ofNullable(steps.get(node)).orElseThrow();
            way.add(step);
            node = step.from();
        }
        return way;
    }
}
