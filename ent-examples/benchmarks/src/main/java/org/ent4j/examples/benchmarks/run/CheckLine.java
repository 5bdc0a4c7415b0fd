package org.ent4j.examples.benchmarks.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/** A line of the table: an engine at a scale, beside ours at the same scale. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CheckLine(
        String engine,
        String layout,
        int establishments,
        int rules,
        int people,
        int questions,
        int agreed,
        double nanos,
        double error,
        Optional<Double> ratio,
        Optional<Double> target,
        Optional<Boolean> met) {
    static CheckLine of(Measured measured, List<Measured> ours) {
        Trial trial = measured.trial();
        Scale scale = trial.scale();
        Optional<Double> ratio =
                ours.stream().filter(measured::sameScale).findFirst().map(own -> measured.nanos() / own.nanos());
        return new CheckLine(
                trial.engine(),
                scale.layout().code(),
                scale.size().establishments(),
                scale.size().rules(),
                scale.size().people(),
                scale.questions(),
                scale.agreed(),
                measured.nanos(),
                measured.error(),
                ratio,
                trial.target(),
                trial.target().flatMap(target -> ratio.map(reached -> reached >= target)));
    }
}
