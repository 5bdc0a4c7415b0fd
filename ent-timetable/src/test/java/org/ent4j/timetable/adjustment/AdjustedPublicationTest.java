package org.ent4j.timetable.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.OneWeek.ALL;
import static org.ent4j.timetable.OneWeek.lesson;
import static org.ent4j.timetable.RandomSchool.STRUCTURE;
import static org.ent4j.timetable.RandomSchool.YEAR;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.adjustment.Adjustment.Cancelled;
import org.ent4j.timetable.adjustment.Adjustment.Exceptional;
import org.ent4j.timetable.adjustment.Adjustment.Moved;
import org.ent4j.timetable.adjustment.Adjustment.Replaced;
import org.ent4j.timetable.check.Clashes;
import org.ent4j.timetable.memory.InMemoryAdjustments;
import org.ent4j.timetable.memory.InMemoryDecisions;
import org.ent4j.timetable.memory.InMemoryHostItems;
import org.ent4j.timetable.memory.InMemoryPublishedTimetables;
import org.ent4j.timetable.publication.LessonId;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.OccurrenceKey;
import org.ent4j.timetable.publication.PublicationRemark;
import org.ent4j.timetable.publication.PublishPolicy;
import org.ent4j.timetable.publication.Published;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** French on Mondays at 8:30 with Anne Lefèvre in S12, for six weeks from 31 August 2026. */
class AdjustedPublicationTest {

    private static final LocalDate SECOND_MONDAY = LocalDate.of(2026, 9, 7);
    private static final Instant BEFORE_THE_YEAR = Instant.parse("2026-08-01T06:00:00Z");
    private static final ItemRef CLASS = new ItemRef(ItemKind.CLASS, "C1");
    private static final ItemRef ANNE = new ItemRef(ItemKind.TEACHER, "T1");

    private final Timetables timetables = Timetables.of(
            new InMemoryHostItems().put(STRUCTURE, OneWeek.host()),
            new InMemoryDecisions(),
            new InMemoryPublishedTimetables(),
            new InMemoryAdjustments());

    private LessonId french;

    @BeforeEach
    void published() {
        french = publish(file("S1")).publication().lessons().get(0).id();
    }

    @Test
    void a_lesson_cancelled_for_a_day_is_not_held_and_still_seen_as_cancelled() {
        adjust(new Cancelled(note("1"), french, SECOND_MONDAY));

        assertThat(dates()).hasSize(5).doesNotContain(SECOND_MONDAY);
        assertThat(adjusted().publication().cancellationsOf(CLASS))
                .extracting(occurrence -> occurrence.key().date())
                .containsExactly(SECOND_MONDAY);
    }

    @Test
    void lessons_of_a_day_are_known_by_the_adjustment_that_made_them_so() {
        var friday = SECOND_MONDAY.plusDays(4);
        var moved = new Moved(note("1"), french, SECOND_MONDAY, friday, OneWeek.hours("13:30", "14:25"));
        adjust(moved);

        var publication = adjusted().publication();
        assertThat(Stream.concat(publication.occurrencesOf(CLASS), publication.cancellationsOf(CLASS))
                        .map(Occurrence::key)
                        .filter(moved::concerns))
                .extracting(OccurrenceKey::date)
                .containsExactlyInAnyOrder(SECOND_MONDAY, friday);
    }

    @Test
    void a_replacement_gives_the_lesson_of_that_day_to_somebody_the_file_never_named() {
        adjust(new Replaced(
                note("1"),
                french,
                SECOND_MONDAY,
                ItemKind.TEACHER,
                List.of(new Participant(ItemKind.TEACHER, "p77", "Martin Paul"))));

        var paul = adjusted().publication().find(ItemKind.TEACHER, "p77").orElseThrow();
        assertThat(adjusted().publication().occurrencesOf(paul.ref()))
                .extracting(occurrence -> occurrence.key().date())
                .containsExactly(SECOND_MONDAY);
        assertThat(adjusted().publication().occurrencesOf(ANNE)).hasSize(5);
        assertThat(dates()).hasSize(6);
    }

    @Test
    void a_lesson_moved_to_another_day_is_held_there_with_all_who_had_it() {
        var friday = SECOND_MONDAY.plusDays(4);
        adjust(new Moved(note("1"), french, SECOND_MONDAY, friday, OneWeek.hours("13:30", "14:25")));

        assertThat(dates()).hasSize(6).contains(friday).doesNotContain(SECOND_MONDAY);
        assertThat(adjusted()
                        .publication()
                        .occurrencesOf(ANNE)
                        .filter(occurrence -> occurrence.key().date().equals(friday)))
                .singleElement()
                .satisfies(occurrence -> assertThat(occurrence.resources(ItemKind.ROOM))
                        .containsExactly(new ItemRef(ItemKind.ROOM, "S1")));
    }

    @Test
    void one_more_lesson_has_its_own_people_and_clashes_like_any_other() {
        adjust(new Exceptional(
                note("1"),
                SECOND_MONDAY,
                OneWeek.hours("08:30", "10:20"),
                Optional.of(new Participant(ItemKind.SUBJECT, "", "Sortie")),
                List.of(new Participant(ItemKind.CLASS, "c1", "6A"))));

        assertThat(dates()).hasSize(7);
        assertThat(Clashes.of(adjusted().publication()))
                .singleElement()
                .satisfies(clash -> assertThat(clash.dates()).containsExactly(SECOND_MONDAY));
    }

    @Test
    void they_survive_the_next_import_and_those_without_a_lesson_are_told() {
        adjust(new Cancelled(note("1"), french, SECOND_MONDAY));
        assertThat(publish(file("S2")).remarks()).noneMatch(AdjustedPublicationTest::isAboutAdjustments);
        assertThat(dates()).hasSize(5).doesNotContain(SECOND_MONDAY);

        var remarks = publish(OneWeek.file(lesson(DayOfWeek.TUESDAY, "08:30", "09:25", "M1", ALL, "T1", "C1", "S1")))
                .remarks();

        assertThat(remarks)
                .contains(new PublicationRemark.AdjustmentsWithoutLesson(1, List.of(SECOND_MONDAY.toString())));
        assertThat(dates()).hasSize(6);
        assertThat(adjusted().orphans()).hasSize(1);
    }

    @Test
    void one_taken_back_leaves_the_timetable_as_it_was() {
        var before = adjusted().publication();
        adjust(new Cancelled(note("1"), french, SECOND_MONDAY));

        assertThat(timetables.withdraw(STRUCTURE, YEAR, "1", "p1", BEFORE_THE_YEAR))
                .isTrue();
        assertThat(adjusted().publication()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_is_refused_with_its_reason() {
        assertThat(refused(new Cancelled(note("1"), french, SECOND_MONDAY.plusDays(1))))
                .isInstanceOf(AdjustmentRefusal.NotHeld.class);
        assertThat(refused(new Cancelled(note("1"), french, SECOND_MONDAY.plusYears(1))))
                .isInstanceOf(AdjustmentRefusal.OutsideYear.class);
        adjust(new Cancelled(note("1"), french, SECOND_MONDAY));
        assertThat(refused(new Cancelled(note("2"), french, SECOND_MONDAY)))
                .isInstanceOf(AdjustmentRefusal.NotHeld.class);
        assertThat(refused(new Cancelled(note("1"), french, SECOND_MONDAY.plusWeeks(1))))
                .isInstanceOf(AdjustmentRefusal.KnownId.class);
    }

    @Test
    void grids_show_the_adjusted_timetable() {
        adjust(new Cancelled(note("1"), french, SECOND_MONDAY));

        assertThat(timetables.grid(STRUCTURE, YEAR, CLASS, Optional.of(SECOND_MONDAY)))
                .hasValueSatisfying(grid -> assertThat(grid.entries())
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.cancelled()).isTrue()));
    }

    private static boolean isAboutAdjustments(PublicationRemark remark) {
        return remark instanceof PublicationRemark.AdjustmentsWithoutLesson;
    }

    private AdjustmentRefusal refused(Adjustment adjustment) {
        return timetables.adjust(STRUCTURE, YEAR, adjustment).getLeft();
    }

    private void adjust(Adjustment adjustment) {
        assertThat(timetables.adjust(STRUCTURE, YEAR, adjustment).isRight()).isTrue();
    }

    private AdjustedPublication adjusted() {
        return timetables.adjusted(STRUCTURE, YEAR).orElseThrow();
    }

    private List<LocalDate> dates() {
        return adjusted()
                .publication()
                .occurrencesOf(CLASS)
                .map(Occurrence::key)
                .map(key -> key.date())
                .toList();
    }

    private static SourceTimetable file(String room) {
        return OneWeek.file(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "C1", room));
    }

    private Published publish(SourceTimetable file) {
        var plan = timetables
                .plan(STRUCTURE, file, Expected.anything(), RapprochementPolicy.usual())
                .get();
        return timetables
                .publish(plan, BEFORE_THE_YEAR, PublishPolicy.usual().losing(1))
                .get();
    }

    private static Adjustment.Note note(String id) {
        return new Adjustment.Note(
                id, "p1", Instant.parse("2026-08-02T06:00:00Z").plusSeconds(id.hashCode()), "malade");
    }

    @Test
    void the_first_monday_may_be_in_august_and_is_changed_as_any_other_day() {
        var august = SECOND_MONDAY.minusWeeks(1);

        assertThat(august.getMonthValue()).isEqualTo(8);
        assertThat(timetables
                        .adjust(STRUCTURE, YEAR, new Cancelled(note("august"), french, august))
                        .isRight())
                .isTrue();
        assertThat(timetables
                        .adjust(STRUCTURE, YEAR, new Cancelled(note("before"), french, august.minusWeeks(1)))
                        .getLeft())
                .isInstanceOf(AdjustmentRefusal.OutsideYear.class);
    }
}
