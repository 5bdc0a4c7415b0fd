package org.ent4j.viescolaire.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.calendar.DemiJournee.Half;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.junit.jupiter.api.Test;

class LegalStepsTest {

    private static DemiJournee half(int month, int day, Half half) {
        return new DemiJournee(LocalDate.of(2026, month, day), half);
    }

    /** So many mornings from the first of the month on. */
    private static AttendanceCount count(int month, int unexcused, int excused) {
        var halves = new TreeMap<DemiJournee, Boolean>();
        for (var day = 1; day <= unexcused + excused; day++) {
            halves.put(half(month, day, Half.MATIN), day > unexcused);
        }
        return new AttendanceCount(halves, new TreeMap<>(), new TreeMap<>());
    }

    @Test
    void four_unexcused_half_days_in_a_month_are_a_commission_educative_and_three_are_nothing() {
        assertThat(LegalSteps.usual().due(count(9, 3, 10))).isEmpty();
        assertThat(LegalSteps.usual().due(count(9, 4, 0)))
                .containsExactly(new LegalSteps.Due(
                        LegalStep.COMMISSION_EDUCATIVE, YearMonth.of(2026, 9), Optional.of(half(9, 4, Half.MATIN)), 4));
    }

    @Test
    void ten_are_a_referent_too_and_the_number_is_the_school_s() {
        assertThat(LegalSteps.usual().due(count(9, 10, 0)))
                .extracting(LegalSteps.Due::step)
                .containsExactly(LegalStep.COMMISSION_EDUCATIVE, LegalStep.PERSONNEL_REFERENT);
        assertThat(LegalSteps.usual().with(LegalStep.PERSONNEL_REFERENT, 8).due(count(9, 8, 0)))
                .hasSize(2);
        assertThat(new LegalSteps(Map.of()).due(count(9, 20, 0))).isEmpty();
    }

    @Test
    void half_days_of_two_months_are_not_added() {
        var halves = new TreeMap<>(count(9, 3, 0).halfDays());
        halves.putAll(count(10, 3, 0).halfDays());

        assertThat(LegalSteps.usual().due(new AttendanceCount(halves, new TreeMap<>(), new TreeMap<>())))
                .isEmpty();
    }

    @Test
    void every_step_names_its_text_and_its_letter() {
        assertThat(List.of(LegalStep.values()))
                .allMatch(step -> !step.source().isEmpty() && !step.letter().isEmpty());
    }
}
