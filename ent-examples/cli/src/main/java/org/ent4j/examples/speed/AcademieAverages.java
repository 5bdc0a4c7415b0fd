package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.average.GeneralAverage;
import org.ent4j.viescolaire.average.SubjectAverage;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/** The figures of an académie's bulletins of one period, class by class, in a JVM of its own with little memory. */
final class AcademieAverages {

    static final int HEAP_MEGABYTES = 64;
    static final int SUBJECTS = 12;
    static final int MARKS = 8;

    private static final int CLASS_SIZE = 25;
    private static final AveragePolicy POLICY = AveragePolicy.usual();
    private static final List<EvaluationServiceId> SERVICES = IntStream.range(0, SUBJECTS)
            .mapToObj(subject -> new EvaluationServiceId("s" + subject))
            .toList();
    private static final double NANOS = 1e9;

    private AcademieAverages() {}

    /** What a class comes to. */
    private record Sum(long averages, BigDecimal total) {

        static final Sum NONE = new Sum(0, BigDecimal.ZERO);

        Sum plus(Sum other) {
            return new Sum(averages + other.averages, total.add(other.total));
        }

        Sum plus(Optional<BigDecimal> figure) {
            return figure.map(each -> new Sum(averages + 1, total.add(each))).orElse(this);
        }
    }

    /** Makes the figures, and prints them as JSON. */
    public static void main(String[] words) throws IOException {
        var figures = measured(Integer.parseInt(words[0]), Long.parseLong(words[1]));
        System.out.println(new ObjectMapper().writeValueAsString(figures));
    }

    private static Map<String, Object> measured(int pupils, long seed) {
        var start = System.nanoTime();
        var classes = pupils / CLASS_SIZE;
        var sum = IntStream.range(0, classes)
                .parallel()
                .mapToObj(index -> figures(new MadeClass(seed + index, SUBJECTS, MARKS)))
                .reduce(Sum.NONE, Sum::plus);
        var seconds = (System.nanoTime() - start) / NANOS;
        var marks = (double) classes * CLASS_SIZE * SUBJECTS * MARKS;
        var figures = new LinkedHashMap<String, Object>();
        figures.put("pupils", classes * CLASS_SIZE);
        figures.put("classes", classes);
        figures.put("marks", Math.round(marks));
        figures.put("figures", sum.averages());
        figures.put("threads", ForkJoinPool.getCommonPoolParallelism() + 1);
        figures.put("maxHeapMegabytes", Runtime.getRuntime().maxMemory() / (1024 * 1024));
        figures.put("seconds", Target.rounded(seconds));
        figures.put("pupilsPerSecond", Math.round(classes * CLASS_SIZE / seconds));
        figures.put("marksPerSecond", Math.round(marks / seconds));
        figures.put("nanosPerMark", Target.rounded(seconds * NANOS / marks));
        figures.put("meanOfAllFigures", sum.total().doubleValue() / Math.max(1, sum.averages()));
        return figures;
    }

    private static Sum figures(MadeClass made) {
        var bySubject = IntStream.range(0, SUBJECTS)
                .<List<Average>>mapToObj(any -> new ArrayList<>())
                .toList();
        var generals = new ArrayList<Average>();
        for (var pupil = 0; pupil < CLASS_SIZE; pupil++) {
            var own = new ArrayList<SubjectAverage>();
            for (var subject = 0; subject < SUBJECTS; subject++) {
                var average = made.services().get(subject).average(made.row(subject));
                bySubject.get(subject).add(average);
                own.add(SubjectAverage.usual(SERVICES.get(subject), average));
            }
            generals.add(GeneralAverage.of(own, POLICY).average());
        }
        var sum = shown(generals);
        for (var averages : bySubject) {
            sum = sum.plus(shown(averages));
        }
        return sum;
    }

    /** All that a bulletin shows of a subject: the pupils' averages and the figures of the class. */
    private static Sum shown(List<Average> averages) {
        var figures = ClassFigures.of(averages, POLICY.rounding());
        var sum = Sum.NONE
                .plus(figures.average().value())
                .plus(figures.lowest())
                .plus(figures.highest())
                .plus(figures.median())
                .plus(figures.firstQuartile())
                .plus(figures.thirdQuartile());
        for (var average : averages) {
            sum = sum.plus(average.value());
        }
        return sum;
    }
}
