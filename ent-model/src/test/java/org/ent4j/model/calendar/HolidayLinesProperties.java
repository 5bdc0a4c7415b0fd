package org.ent4j.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class HolidayLinesProperties {

    @Property(tries = 500)
    void every_line_is_a_comment_a_holiday_or_an_issue(@ForAll @Size(max = 20) List<@From("lines") String> lines) {
        var read = HolidayLines.read("any.csv", lines);
        var comments = lines.stream()
                .filter(line -> line.isBlank() || line.startsWith("#"))
                .count();
        var holidays = read.rows().stream()
                .mapToLong(calendar -> calendar.holidays().size())
                .sum();

        assertThat(comments + holidays + read.rejected()).isEqualTo(lines.size());
        Statistics.label("holidays")
                .collect(holidays > 0)
                .coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Provide
    Arbitrary<String> lines() {
        var cells = Arbitraries.oneOf(
                Arbitraries.of("A", "Corse", "2026-2027", "*", "ELEVES", "", "2026-10-17", "2026-11-01", "2027-02-30"),
                Arbitraries.strings().ofMaxLength(8).filter(text -> text.chars().noneMatch(c -> c == ';')));
        var good = Arbitraries.of("A", "B", "D")
                .map(zone -> String.join(";", zone, "2026-2027", "x", "2026-10-17", "2026-11-01", "*", "", "s"));
        return Arbitraries.oneOf(
                good, cells.list().ofMaxSize(9).map(list -> list.stream().collect(Collectors.joining(";"))));
    }
}
