package org.ent4j.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class RangesProperties {

    private static final LocalDate ORIGIN = LocalDate.of(2026, 2, 20);

    @Property(tries = 500)
    void dates_intersect_as_the_sets_of_their_days(@ForAll("dates") DateRange one, @ForAll("dates") DateRange other) {
        var common = one.stream().filter(other::contains).collect(Collectors.toSet());

        assertThat(one.overlaps(other)).isEqualTo(!common.isEmpty()).isEqualTo(other.overlaps(one));
        assertThat(one.intersection(other).map(RangesProperties::set).orElse(Set.of()))
                .isEqualTo(common);
        assertThat(one.days()).isEqualTo(set(one).size());
        Statistics.label("overlap").collect(!common.isEmpty()).coverage(c -> {
            c.check(true).percentage(p -> p > 10);
            c.check(false).percentage(p -> p > 10);
        });
    }

    @Property(tries = 500)
    void times_overlap_as_the_sets_of_their_minutes(@ForAll("times") TimeRange one, @ForAll("times") TimeRange other) {
        var common = minutes(one);
        common.retainAll(minutes(other));

        assertThat(one.overlaps(other)).isEqualTo(!common.isEmpty()).isEqualTo(other.overlaps(one));
        assertThat(one.duration().toMinutes()).isEqualTo(minutes(one).size());
        Statistics.label("adjacent")
                .collect(one.end().equals(other.start()))
                .coverage(c -> c.check(true).count(n -> n > 0));
    }

    @Property(tries = 500)
    void each_day_is_in_the_one_school_year_that_it_belongs_to(@ForAll("days") LocalDate day) {
        var year = SchoolYear.of(day);

        assertThat(year.contains(day)).isTrue();
        assertThat(year.next().contains(day)).isFalse();
        assertThat(year.lastDay().plusDays(1)).isEqualTo(year.next().firstDay());
        assertThat(year.range().days()).isBetween(365L, 366L);
        assertThat(year.toString()).isEqualTo(year.start() + "-" + year.next().start());
    }

    @Property(tries = 200)
    void swapped_ends_are_refused(@ForAll("dates") DateRange dates, @ForAll("times") TimeRange times) {
        assertThatThrownBy(() -> new DateRange(dates.last().plusDays(1), dates.first()))
                .hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> new TimeRange(times.end(), times.start())).hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> new TimeRange(times.end(), times.end())).hasMessageContaining("\nMaybe");
    }

    private static Set<LocalDate> set(DateRange range) {
        return range.stream().collect(Collectors.toSet());
    }

    private static Set<Integer> minutes(TimeRange range) {
        return IntStream.range(0, 24 * 60)
                .filter(minute -> range.contains(LocalTime.ofSecondOfDay(60L * minute)))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 30_000).map(day -> LocalDate.ofEpochDay(day));
    }

    @Provide
    Arbitrary<DateRange> dates() {
        var first = Arbitraries.integers().between(0, 30).map(ORIGIN::plusDays);
        return Combinators.combine(first, Arbitraries.integers().between(0, 15))
                .as((from, length) -> new DateRange(from, from.plusDays(length)));
    }

    @Provide
    Arbitrary<TimeRange> times() {
        var start = Arbitraries.integers()
                .between(0, 12)
                .map(slot -> LocalTime.of(8, 0).plusMinutes(30L * slot));
        return Combinators.combine(start, Arbitraries.integers().between(1, 4))
                .as((from, slots) -> new TimeRange(from, from.plusMinutes(30L * slots)));
    }
}
