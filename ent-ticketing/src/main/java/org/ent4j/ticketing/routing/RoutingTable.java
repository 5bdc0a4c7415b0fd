package org.ent4j.ticketing.routing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.text.Folding;
import org.ent4j.ticketing.request.CategoryId;

/**
 * The rules of an académie, in their order: the first that takes a request sends it. Those that cannot take a request of a
 * category are not looked at.
 */
public final class RoutingTable {

    private final List<RoutingRule> rules;
    private final TeamId otherwise;
    private final Map<String, int[]> ofCategory = new HashMap<>();
    private final int[] ofAll;

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
        this.ofAll = numbers(Optional.empty());
        rules.stream()
                .flatMap(rule -> rule.category().stream())
                .distinct()
                .forEach(category -> ofCategory.put(category.value(), numbers(Optional.of(category))));
    }

    private int[] numbers(Optional<CategoryId> category) {
        return IntStream.range(0, rules.size())
                .filter(number -> rules.get(number).category().equals(category))
                .toArray();
    }

    public List<RoutingRule> rules() {
        return rules;
    }

    public TeamId otherwise() {
        return otherwise;
    }

    public Routing route(Routable request) {
        var candidates = candidates(request.category());
        var said = Arrays.stream(candidates).anyMatch(number -> !rules.get(number).words().isEmpty())
                ? words(request.description())
                : Set.<String>of();
        return Arrays.stream(candidates)
                .mapToObj(rules::get)
                .filter(rule -> rule.takes(request, said))
                .findFirst()
                .map(rule -> new Routing(rule.team(), Optional.of(rule)))
                .orElseGet(() -> new Routing(otherwise, Optional.empty()));
    }

    private static Set<String> words(String description) {
        return new HashSet<>(Arrays.asList(Folding.fold(description).split(" ")));
    }

    /** In the order of the rules: those of the category, of those above it, and of all. */
    private int[] candidates(CategoryId category) {
        var found = Stream.iterate(Optional.of(category.value()), Optional::isPresent, RoutingTable::above)
                .flatMap(Optional::stream)
                .map(ofCategory::get)
                .filter(numbers -> numbers != null)
                .flatMapToInt(Arrays::stream);
        return IntStream.concat(found, Arrays.stream(ofAll)).sorted().toArray();
    }

    private static Optional<String> above(Optional<String> category) {
        return category.filter(id -> id.contains("/")).map(id -> id.substring(0, id.lastIndexOf('/')));
    }
}
