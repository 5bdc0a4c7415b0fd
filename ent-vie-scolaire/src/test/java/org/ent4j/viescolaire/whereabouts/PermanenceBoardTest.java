package org.ent4j.viescolaire.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.whereabouts.Facts.*;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.model.calendar.TimeGrid;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermanenceBoardTest {

    private static final TimeSlot TEN = slot(3, 10);
    private static final TimeGrid GRID =
            new TimeGrid(Set.of(DayOfWeek.MONDAY), List.of(slot(1, 8), slot(2, 9), TEN, slot(4, 11)));

    private static TimeSlot slot(int ordinal, int hour) {
        return new TimeSlot(ordinal, "M" + ordinal, new TimeRange(LocalTime.of(hour, 0), LocalTime.of(hour, 55)));
    }

    private static TreeMap<PersonId, DayOfPupil> anne(String facts) {
        return new TreeMap<>(Map.of(ANNE, Facts.of(facts)));
    }

    private static BoardColumn column(TimeSlot slot, String now, String facts) {
        return PermanenceBoard.of(slot, time(now), anne(facts)).rows().get(0).column();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'',HORS_COURS",
        "'may LEAVE_BETWEEN_LESSONS',HORS_COURS",
        "'stay PERMANENCE 10:00 10:55',EN_PERMANENCE",
        "'stay ACTIVITE_EDUCATIVE 10:00 10:55',EN_ACTIVITE",
        "'stay SORTIE_SCOLAIRE 08:00 17:00',EN_ACTIVITE",
        "'stay INFIRMERIE 10:00 10:55',AILLEURS",
        "'stay CDI 10:00',AILLEURS",
        "'ABSENCE 08:00 18:00',ABSENT",
        "'EXCLUSION 08:00 18:00',ABSENT",
        "'call 9 left 09:40',PAS_ATTENDU",
        "'no-timetable',INCONNU"
    })
    void in_which_column_a_pupil_is_at_ten_past_ten(String facts, BoardColumn column) {
        assertThat(column(TEN, "10:10", facts)).isEqualTo(column);
    }

    @Test
    void who_is_exempt_is_in_a_column_of_his_own() {
        assertThat(column(slot(2, 9), "09:10", "EXEMPTION 08:00 18:00")).isEqualTo(BoardColumn.DISPENSE);
    }

    @Test
    void the_next_lesson_of_each_is_shown_with_its_hour() {
        var board = PermanenceBoard.of(TEN, time("10:10"), anne(""));

        assertThat(board.rows().get(0).nextLesson()).contains(time("11:00"));
        assertThat(PermanenceBoard.of(TEN, time("10:10"), anne("no-lessons"))
                        .rows()
                        .get(0)
                        .nextLesson())
                .isEmpty();
    }

    @Test
    void a_day_shows_what_was_and_what_is_and_what_is_planned() {
        var boards = PermanenceBoard.ofDay(GRID, time("10:10"), anne("call 9 absent 09:02"));

        assertThat(boards)
                .extracting(PermanenceBoard::at)
                .containsExactly(time("08:54"), time("09:54"), time("10:10"), time("11:00"));
        assertThat(boards)
                .extracting(board -> board.rows().get(0).column())
                .containsExactly(
                        BoardColumn.EN_COURS, BoardColumn.ABSENT, BoardColumn.HORS_COURS, BoardColumn.EN_COURS);
    }

    @Test
    void a_stay_that_nobody_has_ended_is_no_plan_for_later() {
        var eleven = slot(4, 11);

        assertThat(column(eleven, "10:10", "stay PERMANENCE 10:00")).isEqualTo(BoardColumn.EN_COURS);
        assertThat(column(eleven, "10:10", "stay PERMANENCE 10:00 12:00")).isEqualTo(BoardColumn.EN_PERMANENCE);
        assertThat(column(eleven, "11:10", "stay PERMANENCE 10:00")).isEqualTo(BoardColumn.EN_PERMANENCE);
    }

    @Test
    void a_column_without_anybody_counts_nobody() {
        assertThat(PermanenceBoard.of(TEN, time("10:10"), anne("")).counts())
                .hasSize(BoardColumn.values().length)
                .containsEntry(BoardColumn.HORS_COURS, 1)
                .containsEntry(BoardColumn.ABSENT, 0);
    }
}
