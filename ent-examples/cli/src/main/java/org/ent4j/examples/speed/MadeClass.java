package org.ent4j.examples.speed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.Averaging;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.evaluation.Weighing;

/**
 * The marks of a class in a period, made up: every service has evaluations on 20, some on 10 and on 5, a bonus and an
 * optional one; a pupil in twenty has no points at one.
 */
final class MadeClass {

    private static final int HALVES = 40;
    private static final List<Mark> MARKS = IntStream.rangeClosed(0, HALVES)
            .<Mark>mapToObj(half -> new Mark.Scored(BigDecimal.valueOf(half * 5L, 1)))
            .toList();
    private static final List<String> SCALES = List.of("20", "20", "10", "20", "20", "5", "20", "10");

    private final SplittableRandom random;
    private final List<Averaging> services = new ArrayList<>();
    private final List<List<Weighing>> evaluations = new ArrayList<>();

    MadeClass(long seed, int subjects, int marks) {
        this.random = new SplittableRandom(seed);
        for (var subject = 0; subject < subjects; subject++) {
            var own = IntStream.range(0, marks).mapToObj(this::weighing).toList();
            evaluations.add(own);
            services.add(Averaging.of(AveragePolicy.usual(), own));
        }
    }

    private Weighing weighing(int index) {
        var scale = new BigDecimal(SCALES.get(index % SCALES.size()));
        var each = Weighing.usual(new EvaluationId("e" + index))
                .on(scale)
                .withCoefficient(BigDecimal.valueOf(1 + random.nextInt(3)));
        var kind = List.of(EvaluationKind.BONUS, EvaluationKind.OPTIONAL);
        return index >= SCALES.size() - kind.size() ? each.as(kind.get(index % kind.size())) : each;
    }

    List<Averaging> services() {
        return services;
    }

    /** The marks of one more pupil in a service. */
    List<Mark> row(int service) {
        var row = new ArrayList<Mark>();
        for (var weighing : evaluations.get(service)) {
            row.add(
                    random.nextInt(20) == 0
                            ? Unscored.values()[random.nextInt(Unscored.values().length)]
                            : MARKS.get(random.nextInt(2 * weighing.outOf().intValue() + 1)));
        }
        return row;
    }
}
