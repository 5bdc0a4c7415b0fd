package org.ent4j.examples.quality;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ent4j.model.nomenclature.Matieres;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.memory.InMemoryDecisions;
import org.ent4j.timetable.memory.InMemoryHostItems;
import org.ent4j.timetable.memory.InMemoryPublishedTimetables;
import org.ent4j.timetable.publication.Published;
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

    /**
     * How long the EDT file of one school took.
     *
     * @param stax a bare pass of StAX over the file
     * @param rewritten whether the same file, imported again, wrote something
     */
    record Times(
            int pupils,
            int lessons,
            long occurrences,
            Duration stax,
            Duration read,
            Duration plan,
            Duration publish,
            boolean rewritten) {}

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
            var edt = new Run(school, company);
            times.add(edt.times());
            scores.add(Score.of(seed, truth, edt.plan(school.edt())));
            scores.add(Score.of(seed, truth, new Run(school, company).plan(school.sts())));
        });
        return new Trial(Score.sum(scores.stream()), times);
    }

    /** One school again and again, each time as if for the first time. */
    static List<Times> again(GeneratedSchool school, int runs) {
        return IntStream.range(0, runs)
                .mapToObj(any -> new Run(school, UnaryOperator.identity()).times())
                .toList();
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
        private final Timetables timetables;

        Run(GeneratedSchool school, UnaryOperator<List<HostTie>> company) {
            this.school = school;
            this.timetables = Timetables.of(
                    new InMemoryHostItems()
                            .put(school.structure(), school.items())
                            .tie(school.structure(), company.apply(school.ties())),
                    new InMemoryDecisions(),
                    new InMemoryPublishedTimetables());
        }

        Times times() {
            var bytes = school.edtBytes();
            var stax = timed(() -> BarePass.over(bytes));
            var read = timed(school::edt);
            var plan = timed(() -> plan(read.value()));
            var published = timed(() -> publish(plan.value()));
            return new Times(
                    read.value().pupils().size(),
                    read.value().lessons().size(),
                    published.value().publication().occurrences().count(),
                    stax.took(),
                    read.took(),
                    plan.took(),
                    published.took(),
                    publish(plan(read.value())).isNew());
        }

        private Published publish(TimetablePlan plan) {
            return timetables.publish(plan, RENTREE).getOrElseThrow(refused -> new AssertionError(refused.toString()));
        }

        TimetablePlan plan(SourceTimetable file) {
            var policy = RapprochementPolicy.usual()
                    .knowingSubjects(code -> Matieres.shipped().find(code).isPresent());
            return timetables
                    .plan(school.structure(), file, Expected.anything(), policy)
                    .get();
        }
    }
}
