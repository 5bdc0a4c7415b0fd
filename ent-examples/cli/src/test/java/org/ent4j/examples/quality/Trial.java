package org.ent4j.examples.quality;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.ent4j.model.nomenclature.Matieres;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.memory.InMemoryDecisions;
import org.ent4j.timetable.memory.InMemoryHostItems;
import org.ent4j.timetable.memory.InMemoryPublishedTimetables;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.HostTie;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * The first reconciliation of generated schools, as the command line does it but for the database.
 *
 * @param score of the EDT file and of the pair of STS files of all the schools
 * @param times of each EDT file of them, in the order of the seeds
 */
record Trial(Score score, List<Times> times) {

    private static final Instant RENTREE = Instant.parse("2026-09-01T06:00:00Z");

    /** How long the EDT file of one school took. */
    record Times(int lessons, Duration plan, Duration publish) {}

    static Trial ofSeeds(long first, long last) {
        return ofSeeds(first, last, UnaryOperator.identity());
    }

    /** @param company what the directory knows of who goes with whom: all of it, a part, nothing */
    static Trial ofSeeds(long first, long last, UnaryOperator<List<HostTie>> company) {
        var scores = new ArrayList<Score>();
        var times = new ArrayList<Times>();
        LongStream.rangeClosed(first, last).forEach(seed -> {
            var school = GeneratedSchool.of(seed);
            var truth = school.truth();
            var edt = new Run(school, school.edt(), company);
            var plan = timed(edt::plan);
            var published = timed(() -> edt.timetables.publish(plan.value(), RENTREE));
            if (published.value().isLeft()) {
                throw new AssertionError(
                        "seed " + seed + ": " + published.value().getLeft());
            }
            times.add(new Times(edt.file.lessons().size(), plan.took(), published.took()));
            scores.add(Score.of(seed, truth, plan.value()));
            scores.add(Score.of(seed, truth, new Run(school, school.sts(), company).plan()));
        });
        return new Trial(Score.sum(scores.stream()), times);
    }

    /** Means over the schools but the first ones, during which the machine warms up. */
    String meanTimes(int warmUp) {
        var warm = times.stream().skip(warmUp).toList();
        return "%d schools, %.0f lessons each: plan %.1f ms, publish %.1f ms; slowest together %.1f ms"
                .formatted(
                        warm.size(),
                        warm.stream().mapToInt(Times::lessons).average().orElse(0),
                        mean(warm.stream().map(Times::plan).toList()),
                        mean(warm.stream().map(Times::publish).toList()),
                        warm.stream()
                                .mapToDouble(each -> millis(each.plan().plus(each.publish())))
                                .max()
                                .orElse(0));
    }

    private static double mean(List<Duration> durations) {
        return durations.stream().mapToDouble(Trial::millis).average().orElse(0);
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    private static <T> Timed<T> timed(Supplier<T> work) {
        var start = System.nanoTime();
        var value = work.get();
        return new Timed<>(value, Duration.ofNanos(System.nanoTime() - start));
    }

    private record Timed<T>(T value, Duration took) {}

    /** A school with nothing decided and nothing published. */
    private static final class Run {

        private final GeneratedSchool school;
        private final SourceTimetable file;
        private final Timetables timetables;

        Run(GeneratedSchool school, SourceTimetable file, UnaryOperator<List<HostTie>> company) {
            this.school = school;
            this.file = file;
            this.timetables = Timetables.of(
                    new InMemoryHostItems()
                            .put(school.structure(), school.items())
                            .tie(school.structure(), company.apply(school.ties())),
                    new InMemoryDecisions(),
                    new InMemoryPublishedTimetables());
        }

        TimetablePlan plan() {
            var policy = RapprochementPolicy.usual()
                    .knowingSubjects(code -> Matieres.shipped().find(code).isPresent());
            return timetables
                    .plan(school.structure(), file, Expected.anything(), policy)
                    .get();
        }
    }
}
