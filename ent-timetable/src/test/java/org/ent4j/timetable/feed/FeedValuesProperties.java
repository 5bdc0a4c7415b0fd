package org.ent4j.timetable.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class FeedValuesProperties {

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    @Property(tries = 500)
    void a_day_is_what_the_calendar_has(
            @ForAll @IntRange(min = 1900, max = 2999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day) {
        var text = "%04d-%02d-%02d".formatted(year, month, day);

        assertThat(FeedValues.day(text)).isEqualTo(parsed(text));
        Statistics.collect(parsed(text).isPresent());
        Statistics.coverage(coverage ->
                List.of(true, false).forEach(there -> coverage.check(there).count(count -> count > 0)));
    }

    @Example
    void what_is_no_day_is_none() {
        for (var text : List.of(
                "",
                "2026-2-3",
                "2026-02-29",
                "2026-09-31",
                "1899-12-31",
                "3000-01-01",
                "2026-09-0a",
                "+2026-09-01",
                "2026-09-01 ",
                "2026/09/01",
                "١٩٩٩-٠١-٠١")) {
            assertThat(FeedValues.day(text)).as(text).isEmpty();
        }
        assertThat(FeedValues.day("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
    }
}
