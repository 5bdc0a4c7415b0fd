package org.ent4j.timetable.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.adjustment.Participant;
import org.ent4j.timetable.publication.LessonId;
import org.ent4j.timetable.source.ItemKind;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Adjustments} keeps. */
public interface AdjustmentsContract {

    StructureId SCHOOL = new StructureId("adjusted-school");
    SchoolYear THIS_YEAR = new SchoolYear(2026);
    LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    TimeRange NINE = new TimeRange(LocalTime.of(9, 25), LocalTime.of(10, 20));

    /** Empty, or used by nothing else in these tests. */
    Adjustments adjustments();

    @Test
    default void every_kind_comes_back_as_it_was_in_the_order_of_the_decisions() {
        var all = List.of(
                new Adjustment.Cancelled(note("a-1", 1), new LessonId("L1"), MONDAY),
                new Adjustment.Replaced(
                        note("a-2", 2),
                        new LessonId("L2"),
                        MONDAY,
                        ItemKind.TEACHER,
                        List.of(new Participant(ItemKind.TEACHER, "p9", "Œuvrard Zoé"))),
                new Adjustment.Moved(note("a-3", 3), new LessonId("L1~2"), MONDAY, MONDAY.plusDays(1), NINE),
                new Adjustment.Exceptional(
                        note("a-4", 4),
                        MONDAY,
                        NINE,
                        Optional.of(new Participant(ItemKind.SUBJECT, "", "Sortie")),
                        List.of(
                                new Participant(ItemKind.CLASS, "c1", "6A"),
                                new Participant(ItemKind.ROOM, "", "Gymnase"))));
        var adjustments = adjustments();

        all.forEach(each -> assertThat(adjustments.add(SCHOOL, THIS_YEAR, each)).isTrue());

        assertThat(adjustments.of(SCHOOL, THIS_YEAR)).isEqualTo(all);
        assertThat(adjustments.of(SCHOOL, new SchoolYear(2027))).isEmpty();
        assertThat(adjustments.of(new StructureId("another-school"), THIS_YEAR)).isEmpty();
    }

    @Test
    default void one_that_is_kept_already_is_not_kept_twice_and_not_changed() {
        var adjustments = adjustments();
        var first = new Adjustment.Cancelled(note("b-1", 1), new LessonId("L1"), MONDAY);
        adjustments.add(OTHER, THIS_YEAR, first);

        assertThat(adjustments.add(
                        OTHER, THIS_YEAR, new Adjustment.Cancelled(note("b-1", 9), new LessonId("L7"), MONDAY)))
                .isFalse();
        assertThat(adjustments.of(OTHER, THIS_YEAR)).containsExactly(first);
    }

    StructureId OTHER = new StructureId("second-adjusted-school");

    @Test
    default void one_that_is_withdrawn_is_gone_and_stays_so() {
        var adjustments = adjustments();
        var school = new StructureId("third-adjusted-school");
        var kept = new Adjustment.Cancelled(note("c-1", 1), new LessonId("L1"), MONDAY);
        adjustments.add(school, THIS_YEAR, kept);

        assertThat(adjustments.withdraw(
                        school, THIS_YEAR, "c-1", "p2", kept.note().at()))
                .isTrue();
        assertThat(adjustments.of(school, THIS_YEAR)).isEmpty();
        assertThat(adjustments.withdraw(
                        school, THIS_YEAR, "c-1", "p2", kept.note().at()))
                .isFalse();
        assertThat(adjustments.withdraw(
                        school, THIS_YEAR, "unknown", "p2", kept.note().at()))
                .isFalse();
        assertThat(adjustments.add(school, THIS_YEAR, kept)).isFalse();
    }

    private static Adjustment.Note note(String id, int minute) {
        return new Adjustment.Note(
                id, "p1", Instant.parse("2026-09-01T06:00:00Z").plusSeconds(60L * minute), "malade");
    }
}
