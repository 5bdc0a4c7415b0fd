package org.ent4j.examples.benchmarks.run;

import java.util.Optional;

/** One line of the plan: a benchmark's method, the engine it opens, the scale, and how much a peer must lose by. */
record Trial(String method, String engine, Scale scale, Pace pace, Optional<Double> target) {
    static Trial check(String engine, Scale scale, Pace pace) {
        return new Trial("CheckBenchmark.check", engine, scale, pace, Optional.empty());
    }

    Trial slowerBy(double ratio) {
        return new Trial(method, engine, scale, pace, Optional.of(ratio));
    }

    Trial shared() {
        return new Trial(method, engine, scale.shared(), pace, target);
    }

    Trial quick() {
        return new Trial(method, engine, scale.quick(), Pace.QUICK, target);
    }

    @Override
    public String toString() {
        return "%s %s, %,d rules, %,d people, %s"
                .formatted(
                        engine,
                        method.substring(method.indexOf('.') + 1),
                        scale.size().rules(),
                        scale.size().people(),
                        scale.layout());
    }
}
