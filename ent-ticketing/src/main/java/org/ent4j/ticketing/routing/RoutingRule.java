package org.ent4j.ticketing.routing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Folding;
import org.ent4j.ticketing.request.CategoryId;

/**
 * A rule that sends requests to a team. What it says nothing of is anything.
 *
 * @param category this one, or any within it
 * @param products one of these
 * @param schools one of these
 * @param words one of these stands in the description, whatever its case, accents, hyphens and apostrophes: {@code "wi-fi"},
 *     {@code "mot de passe"}
 * @param source who decided it
 */
public record RoutingRule(
        String id,
        Optional<CategoryId> category,
        Set<String> products,
        Set<StructureId> schools,
        Set<String> words,
        TeamId team,
        String source) {

    /** @throws IllegalArgumentException when its id is blank, or a word has neither letter nor digit */
    public RoutingRule {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A rule without an id.");
        }
        products = Set.copyOf(products);
        schools = Set.copyOf(schools);
        words = words.stream().map(RoutingRule::word).collect(Collectors.toUnmodifiableSet());
    }

    private static String word(String text) {
        var folded = Folding.fold(text);
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("'%s' is not a word.\nMaybe it is a mark.".formatted(text));
        }
        return folded;
    }

    /** Everything in that category. */
    public static RoutingRule of(String id, CategoryId category, TeamId team, String source) {
        return new RoutingRule(id, Optional.of(category), Set.of(), Set.of(), Set.of(), team, source);
    }

    /** Everything. */
    public static RoutingRule ofAll(String id, TeamId team, String source) {
        return new RoutingRule(id, Optional.empty(), Set.of(), Set.of(), Set.of(), team, source);
    }

    public RoutingRule forProducts(Set<String> others) {
        return new RoutingRule(id, category, others, schools, words, team, source);
    }

    public RoutingRule forSchools(Set<StructureId> others) {
        return new RoutingRule(id, category, products, others, words, team, source);
    }

    public RoutingRule withWords(Set<String> others) {
        return new RoutingRule(id, category, products, schools, others, team, source);
    }

    /** @param said the words of the request's description */
    boolean takes(Routable request, Words said) {
        return (schools.isEmpty() || schools.contains(request.school()))
                && (category.isEmpty() || request.category().isIn(category.get()))
                && (products.isEmpty()
                        || request.product().filter(products::contains).isPresent())
                && (words.isEmpty() || said.hasOneOf(words));
    }

    /** Whether the other takes nothing that this one does not take. */
    boolean covers(RoutingRule other) {
        return category.map(mine -> other.category.filter(its -> its.isIn(mine)).isPresent())
                        .orElse(true)
                && isWider(products, other.products)
                && isWider(schools, other.schools)
                && isWider(words, other.words);
    }

    private static boolean isWider(Set<?> mine, Set<?> its) {
        return mine.isEmpty() || !its.isEmpty() && mine.containsAll(its);
    }
}
