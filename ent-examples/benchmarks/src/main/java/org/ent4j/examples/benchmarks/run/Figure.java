package org.ent4j.examples.benchmarks.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** A figure of our engine, with the most that it may be where that was laid down. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Figure(String code, String name, double value, String unit, Optional<Double> atMost, Optional<Boolean> met) {
    static Figure known(String code, String name, double value, String unit) {
        return new Figure(code, name, value, unit, Optional.empty(), Optional.empty());
    }

    Figure atMost(double most) {
        return new Figure(code, name, value, unit, Optional.of(most), Optional.of(value <= most));
    }

    boolean missed() {
        return met.isPresent() && !met.get();
    }
}
