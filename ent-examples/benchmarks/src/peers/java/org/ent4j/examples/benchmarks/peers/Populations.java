package org.ent4j.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.examples.benchmarks.engine.NaiveOracle;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Workload;

/**
 * Flattens the rules for peers that know no criteria: which populations a person belongs to, and which rules a
 * population has. Outside of every timing.
 */
final class Populations {
    private static final String EVERYWHERE = "";

    private final Map<Population, List<RuleLine>> rules = new LinkedHashMap<>();
    private final Map<String, Set<Population>> byPlace = new HashMap<>();

    Populations(Workload workload) {
        workload.rules().forEach(this::add);
    }

    private void add(RuleLine rule) {
        Population population = Population.of(rule);
        rules.computeIfAbsent(population, key -> new ArrayList<>()).add(rule);
        Set<String> places = new LinkedHashSet<>(rule.target().places());
        places.addAll(rule.target().members());
        if (places.isEmpty()) {
            places.add(EVERYWHERE);
        }
        places.forEach(place ->
                byPlace.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(population));
    }

    List<RuleLine> rules(Population population) {
        return rules.getOrDefault(population, List.of());
    }

    List<Population> of(Person person) {
        Stream<String> structures = person.affiliations().stream().map(a -> a.structure());
        Stream<String> places =
                Stream.concat(Stream.of(EVERYWHERE), Stream.concat(structures, person.groups().stream()));
        return places.distinct()
                .flatMap(place -> byPlace.getOrDefault(place, Set.of()).stream())
                .distinct()
                .filter(population -> NaiveOracle.matches(rules(population).get(0), person))
                .toList();
    }
}
