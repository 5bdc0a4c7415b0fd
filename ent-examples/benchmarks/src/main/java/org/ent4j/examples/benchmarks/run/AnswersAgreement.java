package org.ent4j.examples.benchmarks.run;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.access.AccessHandles;
import org.ent4j.access.answer.DecidingRules;
import org.ent4j.access.service.RoleName;
import org.ent4j.examples.benchmarks.engine.NaiveOracle;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Workload;

/** Compares what else is timed of our engine with the oracle: explanations and pages. */
final class AnswersAgreement {
    static final int PAGE = 20;

    private AnswersAgreement() {}

    /**
     * @param count how many questions, from the first
     * @throws IllegalStateException at the first disagreement
     */
    static void require(Opened opened, int count) {
        AccessHandles handles = opened.engine.snapshot().handles();
        for (int i = 0; i < Math.min(count, opened.numbers.size()); i++) {
            requireExplanation(opened, handles, i);
        }
        for (int i = 0; i < Math.min(count / PAGE, opened.numbers.size()); i++) {
            requirePage(opened, handles, i);
        }
    }

    private static void requireExplanation(Opened opened, AccessHandles handles, int i) {
        Set<String> expected = rules(
                opened.workload, opened.numbers.people()[i], opened.numbers.services()[i]);
        DecidingRules into = new DecidingRules();
        int service = opened.handles.services()[i];
        handles.roles(opened.handles.people()[i], service, into);
        Set<String> told = IntStream.range(0, into.size())
                .mapToObj(place -> handles.rule(service, into.rule(place)).value())
                .collect(Collectors.toCollection(TreeSet::new));
        requireSame("the deciding rules of question " + i, expected, told);
    }

    private static void requirePage(Opened opened, AccessHandles handles, int i) {
        int first = opened.workload.firstServiceOf(opened.numbers.people()[i]);
        long[] told = new long[PAGE];
        handles.roles(opened.handles.people()[i], opened.pages[i], told);
        for (int place = 0; place < PAGE; place++) {
            long expected = mask(opened, handles, i, first + place, opened.pages[i][place]);
            requireSame("service %d of page %d".formatted(place, i), expected, told[place]);
        }
    }

    private static long mask(Opened opened, AccessHandles handles, int i, int number, int service) {
        NaiveOracle oracle = new NaiveOracle(opened.workload);
        return IntStream.range(0, Workload.ROLES.size())
                .filter(role -> oracle.check(opened.numbers.people()[i], number, role))
                .mapToLong(role -> 1L << handles.role(service, new RoleName(opened.workload.role(role))))
                .reduce(0, (a, b) -> a | b);
    }

    private static Set<String> rules(Workload workload, int number, int service) {
        Person person = workload.person(number);
        return workload.rules().stream()
                .filter(rule -> rule.service() == service && NaiveOracle.matches(rule, person))
                .map(RuleLine::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void requireSame(String what, Object expected, Object told) {
        if (!expected.equals(told)) {
            throw new IllegalStateException(
                    "ent4j disagrees on %s: the oracle says %s, not %s.%nMaybe a handle was mixed up."
                            .formatted(what, expected, told));
        }
    }
}
