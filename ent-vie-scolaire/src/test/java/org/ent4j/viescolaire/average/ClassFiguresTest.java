package org.ent4j.viescolaire.average;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClassFiguresTest {

    @Test
    void the_mean_is_that_of_the_pupils_who_have_an_average() {
        var figures = of("12.0", "13.3", "NN", "8.1");

        assertThat(figures.average().french()).isEqualTo("11,1");
        assertThat(figures.lowest()).contains(new BigDecimal("8.1"));
        assertThat(figures.highest()).contains(new BigDecimal("13.3"));
        assertThat(figures.median()).contains(new BigDecimal("12.0"));
    }

    @Test
    void a_class_without_averages_has_no_figures() {
        var figures = of("NN");

        assertThat(figures.average().isThere()).isFalse();
        assertThat(figures.lowest()).isEmpty();
        assertThat(figures.median()).isEmpty();
        assertThat(figures.firstQuartile()).isEmpty();
        assertThat(figures.distribution(List.of(BigDecimal.TEN))).containsExactly(0, 0);
    }

    @Test
    void quartiles_are_averages_of_the_class() {
        var figures = of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

        assertThat(figures.firstQuartile()).contains(new BigDecimal("3.0"));
        assertThat(figures.thirdQuartile()).contains(new BigDecimal("8.0"));
        assertThat(figures.median()).hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo("5.5"));
    }

    @Test
    void equal_averages_share_a_place() {
        var figures = of("15", "12", "15", "10");

        assertThat(Stream.of("15", "12", "10").map(BigDecimal::new).map(figures::rank))
                .containsExactly(1, 3, 4);
    }

    @Test
    void a_bound_belongs_to_what_is_above_it() {
        var bounds = Stream.of("5", "8", "10", "12", "15").map(BigDecimal::new).toList();

        assertThat(of("4.9", "5", "7.9", "8", "12", "15", "20").distribution(bounds))
                .containsExactly(1, 2, 1, 0, 1, 2);
    }

    @Property
    void at_least_a_quarter_is_at_or_below_the_first_quartile(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 40) Integer> halves) {
        var figures = of(halves.stream().map(each -> each / 2.0 + "").toArray(String[]::new));
        var first = figures.firstQuartile().orElseThrow();
        var below = figures.sorted().stream()
                .filter(each -> each.compareTo(first) < 0)
                .count();
        var upTo = figures.sorted().stream()
                .filter(each -> each.compareTo(first) <= 0)
                .count();

        assertThat(4 * upTo).isGreaterThanOrEqualTo(halves.size());
        assertThat(4 * below).isLessThan(halves.size());
        assertThat(figures.distribution(List.of(first)).stream()
                        .mapToInt(each -> each)
                        .sum())
                .isEqualTo(halves.size());
    }

    private static ClassFigures of(String... averages) {
        var pupils = new ArrayList<Average>();
        for (var each : averages) {
            pupils.add(
                    each.equals("NN") ? Average.none() : Average.of(Quotient.of(new BigDecimal(each)), Rounding.TENTH));
        }
        return ClassFigures.of(pupils, Rounding.TENTH);
    }
}
