package org.ent4j.ticketing.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rules by one thing that a request must have for them: one of their schools, else one of their products, else one of their
 * words, else their category. Made once, then only read: what requests say adds nothing to it. Numbers are places in the table,
 * ascending.
 *
 * @param words cost most and are looked for last
 * @param categories of rules that ask for nothing else; "" for those that ask for nothing at all
 * @param longestCategory how many characters the longest of the categories has
 * @param firstOfWords the least number among the rules that stand under words
 */
record RoutingIndex(
        List<RoutingRule> rules,
        Map<String, int[]> schools,
        Map<String, int[]> products,
        Map<String, int[]> words,
        Map<String, int[]> categories,
        int longestCategory,
        int firstOfWords,
        Vocabulary vocabulary) {

    private static final int[] NONE = {};
    private static final String EVERYTHING = "";

    static RoutingIndex of(List<RoutingRule> rules) {
        var schools = new HashMap<String, List<Integer>>();
        var products = new HashMap<String, List<Integer>>();
        var words = new HashMap<String, List<Integer>>();
        var categories = new HashMap<String, List<Integer>>();
        for (var number = 0; number < rules.size(); number++) {
            var rule = rules.get(number);
            if (!rule.schools().isEmpty()) {
                for (var school : rule.schools()) {
                    put(schools, school.value(), number);
                }
            } else if (!rule.products().isEmpty()) {
                putAll(products, rule.products(), number);
            } else if (!rule.words().isEmpty()) {
                putAll(words, rule.words(), number);
            } else {
                put(categories, rule.category().map(Object::toString).orElse(EVERYTHING), number);
            }
        }
        var ofCategories = packed(categories);
        return new RoutingIndex(
                rules,
                packed(schools),
                packed(products),
                packed(words),
                ofCategories,
                ofCategories.keySet().stream().mapToInt(String::length).max().orElse(0),
                words.values().stream().mapToInt(each -> each.get(0)).min().orElse(Integer.MAX_VALUE),
                Vocabulary.of(rules));
    }

    private static void putAll(Map<String, List<Integer>> index, Set<String> keys, int number) {
        keys.forEach(key -> put(index, key, number));
    }

    private static void put(Map<String, List<Integer>> index, String key, int number) {
        index.computeIfAbsent(key, any -> new ArrayList<>()).add(number);
    }

    private static Map<String, int[]> packed(Map<String, List<Integer>> index) {
        var packed = new HashMap<String, int[]>();
        index.forEach((key, numbers) ->
                packed.put(key, numbers.stream().mapToInt(Integer::intValue).toArray()));
        return packed;
    }

    /** The first in the order of the rules that takes it. */
    Optional<RoutingRule> first(Routable request) {
        var search = new FirstRule(rules, request, new Words(request.description(), vocabulary));
        search.tryAll(categories.getOrDefault(EVERYTHING, NONE));
        tryCategories(search, request.category().value());
        search.tryAll(schools.getOrDefault(request.school().value(), NONE));
        if (request.product().isPresent()) {
            search.tryAll(products.getOrDefault(request.product().get(), NONE));
        }
        if (search.isBefore(firstOfWords)) {
            for (var word : search.words().said()) {
                search.tryAll(words.getOrDefault(word, NONE));
            }
        }
        return search.found();
    }

    /** The category itself and those above it, if rules know any as long. */
    private void tryCategories(FirstRule search, String category) {
        search.tryAll(categories.getOrDefault(category, NONE));
        for (var slash = category.lastIndexOf('/', longestCategory);
                slash > 0;
                slash = category.lastIndexOf('/', slash - 1)) {
            search.tryAll(categories.getOrDefault(category.substring(0, slash), NONE));
        }
    }
}
