package org.ent4j.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Workload;

/** Makes what the questions will need and nothing else. */
final class Asked {
    private Asked() {}

    /** A service and a role as one number. */
    static int key(int service, int role) {
        return service * Workload.ROLES.size() + role;
    }

    /** One value for each person who is asked about. */
    static <T> Prepared<T> people(Workload workload, Questions questions, Function<Person, T> make) {
        Prepared<T> prepared = new Prepared<>(workload.size().people());
        Arrays.stream(questions.people())
                .distinct()
                .forEach(person -> prepared.put(person, make.apply(workload.person(person))));
        return prepared;
    }

    /** One value for each service that is asked about and has rules. */
    static <T> Prepared<T> services(Workload workload, Questions questions, Function<List<RuleLine>, T> make) {
        return shards(workload, RuleLine::service, Arrays.stream(questions.services()), make);
    }

    /** One value for each {@link #key} of a service and a role that is asked about and has rules. */
    static <T> Prepared<T> roles(Workload workload, Questions questions, Function<List<RuleLine>, T> make) {
        IntStream keys = IntStream.range(0, questions.size())
                .map(i -> key(questions.services()[i], questions.roles()[i]));
        return shards(workload, rule -> key(rule.service(), rule.role()), keys, make);
    }

    /** One value for each establishment whose services are asked about. */
    static <T> Prepared<T> establishments(Workload workload, Questions questions, Function<List<RuleLine>, T> make) {
        IntStream establishments = Arrays.stream(questions.services()).map(workload::establishmentOf);
        return shards(workload, rule -> workload.establishmentOf(rule.service()), establishments, make);
    }

    private static <T> Prepared<T> shards(
            Workload workload, ToIntFunction<RuleLine> shard, IntStream asked, Function<List<RuleLine>, T> make) {
        Map<Integer, List<RuleLine>> rules = new HashMap<>();
        for (RuleLine rule : workload.rules()) {
            rules.computeIfAbsent(shard.applyAsInt(rule), key -> new ArrayList<>())
                    .add(rule);
        }
        Prepared<T> prepared = new Prepared<>(workload.services() * Workload.ROLES.size());
        asked.distinct()
                .filter(rules::containsKey)
                .forEach(key -> prepared.put(key, make.apply(rules.getOrDefault(key, List.of()))));
        return prepared;
    }
}
