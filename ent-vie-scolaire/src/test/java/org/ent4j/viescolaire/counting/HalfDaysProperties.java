package org.ent4j.viescolaire.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.calendar.DemiJournee.Half;

class HalfDaysProperties {

    private static final LocalDateTime FROM = LocalDate.of(2010, 11, 1).atStartOfDay();

    @Provide
    Arbitrary<List<Period>> periods() {
        var start = Arbitraries.integers().between(0, 6 * 24 * 12);
        var length = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 12)),
                Tuple.of(3, Arbitraries.integers().between(12, 120)),
                Tuple.of(1, Arbitraries.integers().between(120, 1500)));
        return Combinators.combine(start, length)
                .as((from, steps) -> new Period(FROM.plusMinutes(from * 5L), FROM.plusMinutes((from + steps) * 5L)))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<CountingPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.integers().between(-3, 60),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 12))
                .as((boundary, tolerance, threshold) -> new CountingPolicy(
                        LocalTime.of(8, 0).plusMinutes(boundary * 5L + 60),
                        Duration.ofMinutes(tolerance * 5L),
                        Duration.ofMinutes(threshold * 5L),
                        HalfDaysTest.OPEN));
    }

    /** Walks through the year in steps of five minutes, and asks of each whether somebody is away and the school open. */
    private static TreeSet<DemiJournee> stepByStep(List<Period> periods, CountingPolicy policy) {
        var halves = new TreeSet<DemiJournee>();
        for (var period : periods) {
            if (period.duration().compareTo(policy.latenessThreshold()) >= 0) {
                for (var time = period.start(); time.isBefore(period.end()); time = time.plusMinutes(5)) {
                    var half = half(time, policy);
                    if (isOpen(time, policy) && (half.half() == Half.MATIN || isAfternoonLong(period, half, policy))) {
                        halves.add(half);
                    }
                }
            }
        }
        return halves;
    }

    private static DemiJournee half(LocalDateTime time, CountingPolicy policy) {
        return DemiJournee.at(time, policy.boundary());
    }

    private static boolean isOpen(LocalDateTime time, CountingPolicy policy) {
        return policy.openings()
                .on(time.toLocalDate())
                .filter(hours -> hours.contains(time.toLocalTime()))
                .isPresent();
    }

    private static boolean isAfternoonLong(Period period, DemiJournee half, CountingPolicy policy) {
        var boundary = half.day().atTime(policy.boundary());
        if (!period.start().isBefore(boundary)) {
            return true;
        }
        var close =
                half.day().atTime(policy.openings().on(half.day()).orElseThrow().end());
        var end = period.end().isBefore(close) ? period.end() : close;
        return Duration.between(boundary, end).compareTo(policy.tolerance()) >= 0;
    }

    @Property(tries = 1000)
    void counting_is_what_walking_through_the_week_step_by_step_finds(
            @ForAll("periods") List<Period> periods, @ForAll("policies") CountingPolicy policy) {
        var counted = HalfDays.count(periods, policy);

        assertThat(counted.halfDays()).isEqualTo(stepByStep(periods, policy));
        Statistics.label("half-days")
                .collect(Math.min(counted.halfDays().size(), 4))
                .coverage(coverage -> {
                    coverage.check(0).percentage(share -> share > 2);
                    coverage.check(1).percentage(share -> share > 2);
                    coverage.check(4).percentage(share -> share > 5);
                });
        Statistics.label("latenesses")
                .collect(counted.latenesses() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 300)
    void neither_order_nor_repetition_of_the_periods_matters_to_half_days(
            @ForAll("periods") List<Period> periods, @ForAll("policies") CountingPolicy policy, @ForAll long seed) {
        var again = new ArrayList<>(periods);
        again.addAll(periods);
        Collections.shuffle(again, new Random(seed));

        assertThat(HalfDays.count(again, policy).halfDays())
                .isEqualTo(HalfDays.count(periods, policy).halfDays());
    }
}
