package org.ent4j.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class WeekMaskProperties {

    @Property(tries = 500)
    void a_mask_is_the_set_of_its_weeks(@ForAll long bits) {
        var mask = new WeekMask(bits);

        assertThat(WeekMask.of(mask.weeks().toArray())).isEqualTo(mask);
        assertThat(WeekMask.parse(Long.toUnsignedString(bits))).isEqualTo(mask);
        assertThat(mask.weeks().toArray()).isEqualTo(set(bits).stream().toArray());
        assertThat(mask.count()).isEqualTo(set(bits).cardinality());
        assertThat(mask.isEmpty()).isEqualTo(set(bits).isEmpty());
        Statistics.label("week 63")
                .collect(mask.has(63))
                .coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Property(tries = 500)
    void the_algebra_is_that_of_sets(@ForAll long one, @ForAll long other) {
        var or = set(one);
        or.or(set(other));
        var and = set(one);
        and.and(set(other));
        var minus = set(one);
        minus.andNot(set(other));

        assertThat(set(new WeekMask(one).or(new WeekMask(other)).bits())).isEqualTo(or);
        assertThat(set(new WeekMask(one).and(new WeekMask(other)).bits())).isEqualTo(and);
        assertThat(set(new WeekMask(one).minus(new WeekMask(other)).bits())).isEqualTo(minus);
    }

    @Property(tries = 200)
    void each_week_starts_seven_days_after_the_one_before(@ForAll long bits, @ForAll("days") LocalDate first) {
        var mask = new WeekMask(bits);

        assertThat(mask.startingFrom(first))
                .containsExactlyElementsOf(mask.weeks()
                        .mapToObj(week -> first.plusDays(7L * (week - 1)))
                        .toList());
    }

    @Property(tries = 100)
    void weeks_outside_of_the_mask_are_refused(@ForAll("outside") int week) {
        assertThatThrownBy(() -> WeekMask.of(week)).hasMessageContaining("\nMaybe");
    }

    private static BitSet set(long bits) {
        return BitSet.valueOf(new long[] {bits});
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(day -> LocalDate.ofEpochDay(day));
    }

    @Provide
    Arbitrary<Integer> outside() {
        return Arbitraries.oneOf(
                Arbitraries.integers().lessOrEqual(-1), Arbitraries.integers().greaterOrEqual(64));
    }
}
