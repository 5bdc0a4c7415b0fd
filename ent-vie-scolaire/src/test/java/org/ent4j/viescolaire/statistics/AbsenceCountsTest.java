package org.ent4j.viescolaire.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.calendar.DemiJournee.Half;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.junit.jupiter.api.Test;

class AbsenceCountsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final DateRange TWO_WEEKS = new DateRange(MONDAY, MONDAY.plusDays(11));

    private static AttendanceCount absent(LocalDate... days) {
        var halfDays = new TreeMap<DemiJournee, Boolean>();
        for (var day : days) {
            halfDays.put(new DemiJournee(day, Half.MATIN), false);
        }
        return new AttendanceCount(halfDays, new TreeMap<>(), new TreeMap<>());
    }

    @Test
    void half_days_are_counted_by_the_monday_of_their_week_and_by_class() {
        var counts = AbsenceCounts.of(
                Map.of(
                        new PersonId("anne"), absent(MONDAY, MONDAY.plusDays(4), MONDAY.plusDays(7)),
                        new PersonId("bruno"), absent(MONDAY.plusDays(8), MONDAY.minusDays(1))),
                pupil -> pupil.value().equals("anne") ? "6A" : "6B",
                TWO_WEEKS);

        assertThat(counts.all()).isEqualTo(4);
        assertThat(counts.byWeek()).containsExactly(Map.entry(MONDAY, 2), Map.entry(MONDAY.plusDays(7), 2));
        assertThat(counts.of("6A", MONDAY)).isEqualTo(2);
        assertThat(counts.of("6A")).isEqualTo(3);
        assertThat(counts.of("6B", MONDAY)).isZero();
        assertThat(counts.of("6C")).isZero();
    }

    @Test
    void a_week_without_absence_has_its_place() {
        var counts = AbsenceCounts.of(Map.of(), pupil -> "", TWO_WEEKS);

        assertThat(counts.byWeek()).containsExactly(Map.entry(MONDAY, 0), Map.entry(MONDAY.plusDays(7), 0));
        assertThat(counts.byGroup()).isEmpty();
    }
}
