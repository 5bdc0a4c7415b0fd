package org.ent4j.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Workload;

/** Prepares what the questions will need and nothing else, as arrays by number. */
final class Asked {
    private Asked() {}

    /** One value a person who is asked about. */
    static <T> Map<Integer, T> people(Workload workload, Questions questions, Function<Person, T> prepare) {
        Map<Integer, T> prepared = new HashMap<>();
        for (int person : questions.people()) {
            prepared.computeIfAbsent(person, number -> prepare.apply(workload.person(number)));
        }
        return prepared;
    }

    /** One value a service and a role that are asked about and have rules. */
    static <T> Map<Integer, T> services(
            Workload workload, Questions questions, boolean byRole, Function<List<RuleLine>, T> prepare) {
        Map<Integer, List<RuleLine>> rules = new HashMap<>();
        for (RuleLine rule : workload.rules()) {
            rules.computeIfAbsent(key(rule.service(), byRole ? rule.role() : 0), key -> new ArrayList<>())
                    .add(rule);
        }
        Map<Integer, T> prepared = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            int key = key(questions.services()[i], byRole ? questions.roles()[i] : 0);
            List<RuleLine> of = rules.getOrDefault(key, List.of());
            if (!of.isEmpty()) {
                prepared.computeIfAbsent(key, unused -> prepare.apply(of));
            }
        }
        return prepared;
    }

    /** One value an establishment whose services are asked about. */
    static <T> Map<Integer, T> establishments(
            Workload workload, Questions questions, Function<List<RuleLine>, T> prepare) {
        Map<Integer, List<RuleLine>> rules = new HashMap<>();
        for (RuleLine rule : workload.rules()) {
            rules.computeIfAbsent(workload.establishmentOf(rule.service()), key -> new ArrayList<>())
                    .add(rule);
        }
        Map<Integer, T> prepared = new HashMap<>();
        Arrays.stream(questions.services()).map(workload::establishmentOf).distinct().forEach(establishment -> {
            prepared.put(establishment, prepare.apply(rules.getOrDefault(establishment, List.of())));
        });
        return prepared;
    }

    static int key(int service, int role) {
        return service * Workload.ROLES.size() + role;
    }
}
