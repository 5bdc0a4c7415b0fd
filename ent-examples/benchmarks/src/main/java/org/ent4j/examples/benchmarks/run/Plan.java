package org.ent4j.examples.benchmarks.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.benchmarks.engine.Engines;

/**
 * What is measured, at which scale, and by how much each peer must lose. Slow peers get fewer questions and fewer
 * people; their caches are then warmer than ours, which flatters them.
 */
final class Plan {
    static final String OURS = "ent4j";
    static final List<Integer> CHASES = List.of(1, 16, 256);

    private static final Scale SMALL = Scale.own(50, 1_000_000, 5_000);
    private static final Scale MIDDLE = Scale.own(500, 2_000_000, 5_000);
    private static final Scale LARGE = Scale.own(2_000, 2_000_000, 2_000);

    private Plan() {}

    /** The checks, ours first at each scale, without the engines that this build does not have. */
    static List<Trial> checks() {
        return Stream.of(ours(), ordinaryJava(), peers())
                .flatMap(List::stream)
                .filter(trial -> Engines.find(trial.engine()).isPresent())
                .toList();
    }

    private static List<Trial> ours() {
        return Stream.of(SMALL, MIDDLE, LARGE, MIDDLE.shared(), LARGE.shared())
                .map(scale -> Trial.check(OURS, scale, Pace.THOROUGH))
                .toList();
    }

    /** What else is asked of our engine. */
    static List<Trial> questions() {
        if (Engines.find(OURS).isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        ours("QuestionsBenchmark.explain", LARGE, Pace.ORDINARY),
                        ours("QuestionsBenchmark.page", LARGE, Pace.ORDINARY),
                        ours("AdministrationBenchmark.compile", LARGE, Pace.ORDINARY),
                        ours("AdministrationBenchmark.change", LARGE, Pace.ORDINARY),
                        ours("AdministrationBenchmark.holders", MIDDLE, Pace.ORDINARY))
                .toList();
    }

    static Scale largest() {
        return LARGE;
    }

    private static Trial ours(String method, Scale scale, Pace pace) {
        return new Trial(method, OURS, scale, pace, Optional.empty());
    }

    private static List<Trial> ordinaryJava() {
        return List.of(
                Trial.check("hashmap", SMALL, Pace.ORDINARY),
                Trial.check("hashmap", MIDDLE, Pace.THOROUGH).slowerBy(7),
                Trial.check("hashmap", MIDDLE.shared(), Pace.ORDINARY));
    }

    private static List<Trial> peers() {
        return List.of(
                Trial.check("spring-acl", middle(200_000), Pace.ORDINARY).slowerBy(12),
                Trial.check("cel", middle(8_192), Pace.ORDINARY).slowerBy(25),
                Trial.check("shiro", middle(8_192), Pace.ORDINARY).slowerBy(50),
                Trial.check("shiro-folded", middle(8_192), Pace.ORDINARY).slowerBy(50),
                Trial.check("jcasbin-role", middle(4_096), Pace.ORDINARY).slowerBy(60),
                Trial.check("jcasbin-site", middle(4_096), Pace.ORDINARY).slowerBy(60),
                Trial.check("cedar-site", middle(512), Pace.SLOW).slowerBy(3_000),
                Trial.check("cedar-service", middle(512), Pace.SLOW).slowerBy(3_000),
                Trial.check("sapl", middle(1_024), Pace.SLOW).slowerBy(20),
                Trial.check("authzforce", small(400), Pace.SLOW).slowerBy(4_000),
                Trial.check("authzforce-nested", small(400), Pace.SLOW).slowerBy(4_000));
    }

    private static Scale small(int questions) {
        return Scale.own(50, questions, Math.min(5_000, questions));
    }

    private static Scale middle(int questions) {
        return Scale.own(500, questions, Math.min(5_000, questions));
    }
}
