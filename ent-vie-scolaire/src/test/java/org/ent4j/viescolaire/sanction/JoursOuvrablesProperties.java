package org.ent4j.viescolaire.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.Departement;
import org.junit.jupiter.api.Test;

/** Against the holidays of Moselle in 2026, copied out of a calendar, and days counted one by one. */
class JoursOuvrablesProperties {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final JoursOuvrables MOSELLE = new JoursOuvrables(new Departement("57"));
    private static final Set<LocalDate> OFF = Stream.of(
                    "01-01", "04-03", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01", "11-11",
                    "12-25", "12-26")
            .map(day -> LocalDate.parse("2026-" + day))
            .collect(Collectors.toSet());

    private static boolean isOff(LocalDate day) {
        return OFF.contains(day) || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Property
    void the_last_day_is_what_crossing_days_off_in_a_calendar_finds(
            @ForAll @IntRange(max = 340) int start, @ForAll @IntRange(min = 1, max = 8) int days) {
        var after = NEW_YEAR.plusDays(start);
        var day = after;
        var left = days;
        var skipped = 0;
        while (left > 0) {
            day = day.plusDays(1);
            if (isOff(day)) {
                skipped++;
            } else {
                left--;
            }
        }

        assertThat(MOSELLE.last(after, days)).isEqualTo(day);
        assertThat(MOSELLE.between(after, day)).isEqualTo(days);
        Statistics.label("days off on the way").collect(Math.min(skipped, 3)).coverage(coverage -> {
            coverage.check(0).percentage(share -> share > 5);
            coverage.check(1).percentage(share -> share > 20);
            coverage.check(2).percentage(share -> share > 2);
        });
    }

    @Property
    void no_day_is_counted_that_is_not_after_the_first(
            @ForAll @IntRange(max = 300) int start, @ForAll @IntRange(max = 20) int back) {
        var after = NEW_YEAR.plusDays(start);

        assertThat(MOSELLE.between(after, after.minusDays(back))).isZero();
    }

    @Test
    void who_is_told_on_a_friday_answers_until_tuesday_when_there_are_three_days() {
        assertThat(MOSELLE.last(LocalDate.of(2026, 11, 13), 3)).isEqualTo(LocalDate.of(2026, 11, 17));
    }

    @Test
    void good_friday_is_off_in_moselle_and_not_in_meurthe_et_moselle() {
        var goodFriday = LocalDate.of(2026, 4, 3);

        assertThat(MOSELLE.isOuvrable(goodFriday)).isFalse();
        assertThat(new JoursOuvrables(new Departement("54")).isOuvrable(goodFriday))
                .isTrue();
    }

    @Test
    void the_days_of_school_holidays_count() {
        assertThat(MOSELLE.between(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 25)))
                .isEqualTo(5);
    }
}
