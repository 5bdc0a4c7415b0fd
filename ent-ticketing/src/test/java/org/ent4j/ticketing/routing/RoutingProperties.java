package org.ent4j.ticketing.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Folding;
import org.ent4j.ticketing.request.CategoryId;

/** Against rules that are all looked at one after the other. */
class RoutingProperties {

    private static final List<String> CATEGORIES = List.of("A", "A/B", "A/B/C", "A/D", "AB", "E");
    private static final List<String> WORDS = List.of("école", "MOT", "œuvre", "compte", "l'appel");

    private static <T> Set<T> some(List<T> all, Random random) {
        return random.nextBoolean()
                ? Set.of()
                : all.stream().filter(any -> random.nextInt(3) == 0).collect(Collectors.toSet());
    }

    private static List<String> words() {
        return WORDS.stream().filter(word -> !Folding.fold(word).contains(" ")).toList();
    }

    private static RoutingRule rule(int number, Random random) {
        var category = random.nextInt(4) == 0
                ? Optional.<CategoryId>empty()
                : Optional.of(new CategoryId(CATEGORIES.get(random.nextInt(CATEGORIES.size()))));
        return new RoutingRule(
                "R" + number,
                category,
                some(List.of("P", "Q"), random),
                some(schools(), random),
                some(words(), random),
                new TeamId("T" + random.nextInt(3)),
                "");
    }

    private static List<StructureId> schools() {
        return List.of(new StructureId("1"), new StructureId("2"));
    }

    private static Routable request(Random random) {
        var description = IntStream.range(0, random.nextInt(4))
                .mapToObj(any -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(", "));
        return new Routable(
                new CategoryId(CATEGORIES.get(random.nextInt(CATEGORIES.size()))),
                random.nextBoolean() ? Optional.of("P") : Optional.empty(),
                schools().get(random.nextInt(2)),
                description);
    }

    private static List<RoutingRule> oneByOne(List<RoutingRule> rules, Routable request) {
        var said = Arrays.asList(Folding.fold(request.description()).split(" "));
        return rules.stream()
                .filter(rule -> rule.category()
                                .map(wanted -> (request.category() + "/").startsWith(wanted + "/"))
                                .orElse(true)
                        && (rule.products().isEmpty()
                                || rule.products().contains(request.product().orElse("")))
                        && (rule.schools().isEmpty() || rule.schools().contains(request.school()))
                        && (rule.words().isEmpty() || rule.words().stream().anyMatch(said::contains)))
                .toList();
    }

    @Property(tries = 500)
    void a_table_sends_what_the_first_rule_takes(@ForAll Random random) {
        var rules = new ArrayList<RoutingRule>();
        IntStream.range(0, 1 + random.nextInt(20)).forEach(number -> rules.add(rule(number, random)));
        var table = new RoutingTable(rules, TeamId.DANE);
        for (var count = 0; count < 10; count++) {
            var request = request(random);
            var takers = oneByOne(rules, request);
            var expected = takers.stream().findFirst();
            assertThat(table.route(request).rule()).isEqualTo(expected);
            assertThat(table.route(request).team())
                    .isEqualTo(expected.map(RoutingRule::team).orElse(TeamId.DANE));
            collect("takers", takers.size() > 1 ? "several" : takers.size() == 1 ? "one" : "none");
            expected.ifPresent(RoutingProperties::collect);
        }
        cover("takers", List.of("several", "one", "none"), 10);
        cover("found by", List.of("schools", "products", "words", "category", "nothing"), 2);
        cover("asks for several things", List.of(true), 5);
    }

    private static void collect(String label, Object value) {
        Statistics.label(label).collect(value);
    }

    private static void collect(RoutingRule rule) {
        var named = Stream.of(
                        Map.entry("schools", rule.schools()),
                        Map.entry("products", rule.products()),
                        Map.entry("words", rule.words()),
                        Map.entry("category", rule.category().map(Set::of).orElseGet(Set::of)))
                .filter(each -> !each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        collect("found by", named.isEmpty() ? "nothing" : named.get(0));
        collect("asks for several things", named.size() > 1);
    }

    private static void cover(String label, List<?> values, int percent) {
        Statistics.label(label)
                .coverage(coverage ->
                        values.forEach(value -> coverage.check(value).percentage(share -> share > percent)));
    }

    @Property(tries = 500)
    void a_shadowed_rule_sends_nothing(@ForAll Random random) {
        var rules = new ArrayList<RoutingRule>();
        IntStream.range(0, 1 + random.nextInt(12)).forEach(number -> rules.add(rule(number, random)));
        var table = new RoutingTable(rules, TeamId.DANE);
        var shadowed = RoutingAnalysis.shadowed(table).stream()
                .map(RoutingAnalysis.Shadowed::rule)
                .collect(Collectors.toSet());
        Statistics.label("shadowed").collect(!shadowed.isEmpty());
        for (var count = 0; count < 40; count++) {
            table.route(request(random))
                    .rule()
                    .ifPresent(rule -> assertThat(shadowed).doesNotContain(rule));
        }
        Statistics.label("shadowed").coverage(check -> check.check(true).percentage(share -> share > 10));
    }
}
