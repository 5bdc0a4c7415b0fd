package org.ent4j.examples.benchmarks.ticketing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.Category;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.Routable;
import org.ent4j.ticketing.routing.RoutingRule;
import org.ent4j.ticketing.routing.TeamId;

/**
 * Rules and requests of an académie, drawn from one seed: a third of the rules are of schools, a third of words, a third of
 * products, in no order, with narrow and wide categories; the few of a category alone stand at the end, and some categories have
 * none: few requests are taken early, as where an académie has many exceptions.
 */
final class RoutingWorkload {
    private static final int SCHOOLS = 500;
    private static final int WORDS = 3_000;
    private static final int RARE_WORDS = 300;
    private static final int DESCRIPTIONS = 20_000;
    private static final List<Category> LEAVES = UsualCatalogue.catalogue().leaves();
    private static final List<Category> COVERED = LEAVES.subList(3, LEAVES.size());

    private final Random random;
    private final List<String> words;
    private final List<String> descriptions;

    RoutingWorkload(long seed) {
        random = new Random(seed);
        words = Stream.generate(this::word).distinct().limit(WORDS).toList();
        descriptions =
                IntStream.range(0, DESCRIPTIONS).mapToObj(any -> description()).toList();
    }

    List<RoutingRule> rules(int count) {
        List<RoutingRule> rules = new ArrayList<>();
        for (int number = 0; number < count - COVERED.size(); number++) {
            rules.add(narrow(number));
        }
        Collections.shuffle(rules, random);
        COVERED.forEach(leaf -> rules.add(RoutingRule.of("ALL " + leaf.id(), leaf.id(), team(), "")));
        return rules;
    }

    List<Routable> requests(int count) {
        List<Routable> requests = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            Category leaf = oneOf(LEAVES);
            requests.add(new Routable(leaf.id(), product(leaf), school(), oneOf(descriptions)));
        }
        return requests;
    }

    private RoutingRule narrow(int number) {
        Category leaf = oneOf(LEAVES);
        String id = "R" + number;
        RoutingRule rule = random.nextInt(3) == 0
                ? RoutingRule.ofAll(id, team(), "")
                : RoutingRule.of(id, random.nextInt(4) == 0 ? UsualCatalogue.ENT : leaf.id(), team(), "");
        return switch (number % 3) {
            case 0 -> rule.forSchools(Set.of(school())).forProducts(products(leaf));
            case 1 -> rule.withWords(Set.of(words.get(random.nextInt(RARE_WORDS)), "mot" + number));
            default -> rule.forProducts(products(leaf)).withWords(Set.of(words.get(random.nextInt(RARE_WORDS))));
        };
    }

    private Set<String> products(Category leaf) {
        return product(leaf).map(Set::of).orElseGet(Set::of);
    }

    private Optional<String> product(Category leaf) {
        return leaf.products().isEmpty() || random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(oneOf(leaf.products()).id());
    }

    /** Mostly common words; rules know the rare ones. */
    private String description() {
        return IntStream.range(0, 8 + random.nextInt(20))
                .mapToObj(any -> words.get(
                        random.nextInt(60) == 0
                                ? random.nextInt(RARE_WORDS)
                                : RARE_WORDS + random.nextInt(WORDS - RARE_WORDS)))
                .collect(Collectors.joining(" ", "", "."));
    }

    private String word() {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(any ->
                        oneOf(List.of("co", "mé", "ter", "lu", "pi", "ra", "né", "vo", "sac", "din", "è", "jou")))
                .collect(Collectors.joining());
    }

    private StructureId school() {
        return new StructureId("S" + random.nextInt(SCHOOLS));
    }

    private TeamId team() {
        return new TeamId("T" + random.nextInt(8));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
