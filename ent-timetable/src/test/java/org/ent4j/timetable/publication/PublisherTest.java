package org.ent4j.timetable.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.timetable.OneWeek.ALL;
import static org.ent4j.timetable.OneWeek.EVEN;
import static org.ent4j.timetable.OneWeek.ODD;
import static org.ent4j.timetable.OneWeek.lesson;
import static org.ent4j.timetable.RandomSchool.STRUCTURE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;

class PublisherTest {

    private static final ItemRef HANS = new ItemRef(ItemKind.TEACHER, "T2");
    private static final SourceLesson MONDAY_LESSON =
            lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "C1", "S1");

    @Test
    void a_teacher_who_is_not_reconciled_is_published_under_the_label_of_the_file() {
        var published = publish(OneWeek.file(), Optional.empty());
        var hans = published.publication().item(HANS).orElseThrow();

        assertThat(hans.standing()).isEqualTo(Standing.UNRESOLVED);
        assertThat(hans.label()).isEqualTo("Muller Hans");
        assertThat(published.publication().occurrencesOf(HANS)).hasSize(6);
        assertThat(published.remarks())
                .contains(new PublicationRemark.Unresolved(
                        2, ItemKind.TEACHER.label(), List.of("Muller Hans", "Ruiz Zoé")));
    }

    @Test
    void what_is_matched_carries_the_key_and_the_label_of_the_host() {
        var anne = OneWeek.published(OneWeek.file())
                .item(new ItemRef(ItemKind.TEACHER, "T1"))
                .orElseThrow();

        assertThat(anne.hostKey()).contains("p1");
        assertThat(anne.label()).isEqualTo("Lefevre Anne");
    }

    @Test
    void a_class_takes_part_in_the_lessons_of_the_groups_that_draw_from_it() {
        assertThat(OneWeek.published(OneWeek.file()).occurrencesOf(new ItemRef(ItemKind.CLASS, "C1")))
                .hasSize(6 + 6 + 6 + 3);
    }

    @Test
    void a_swap_of_rooms_is_one_lesson_with_the_room_of_the_week() {
        var swap = new SourceLesson(
                DayOfWeek.TUESDAY,
                OneWeek.hours("08:30", "09:25"),
                "M1",
                List.of(OneWeek.resource("T1", ALL), OneWeek.resource("S1", ODD), OneWeek.resource("S2", EVEN)),
                RandomSchool.WHERE);
        var occurrences = OneWeek.published(OneWeek.file(swap)).occurrences().toList();

        assertThat(occurrences).hasSize(6);
        assertThat(occurrences.get(0).key().date()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(occurrences.get(0).resources(ItemKind.ROOM)).containsExactly(new ItemRef(ItemKind.ROOM, "S1"));
        assertThat(occurrences.get(1).key().date()).isEqualTo(LocalDate.of(2026, 9, 8));
        assertThat(occurrences.get(1).resources(ItemKind.ROOM)).containsExactly(new ItemRef(ItemKind.ROOM, "S2"));
    }

    @Test
    void a_lesson_in_another_room_is_the_same_lesson_changed() {
        var before = OneWeek.published(OneWeek.file(MONDAY_LESSON));
        var moved = OneWeek.file(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "C1", "S2"));
        var changes = publish(moved, Optional.of(before)).changes();

        assertThat(changes.changed()).hasSize(1);
        assertThat(changes.list()).hasSize(1);
    }

    @Test
    void a_lesson_at_another_hour_has_moved() {
        var before = OneWeek.published(OneWeek.file(MONDAY_LESSON));
        var moved = OneWeek.file(lesson(DayOfWeek.MONDAY, "09:25", "10:20", "M1", ALL, "T1", "C1", "S1"));
        var published = publish(moved, Optional.of(before));

        assertThat(published.changes().list()).hasSize(1);
        assertThat(published.changes().moved()).hasSize(1);
        assertThat(published.publication().number()).isEqualTo(2);
        assertThat(published.events())
                .containsExactly(new TimetableEvent.TimetablePublished(STRUCTURE, RandomSchool.YEAR, 2, 0, 1, 0, 0));
    }

    @Test
    void a_decision_taken_later_changes_items_and_no_lesson() {
        var before = OneWeek.published(OneWeek.file());
        var after = Publisher.publish(
                        OneWeek.plan(OneWeek.file(), decided(ItemKind.TEACHER, "T2", "Muller Hans", Target.CREATE)),
                        Optional.of(before))
                .get();

        assertThat(after.changes().items()).isEqualTo(1);
        assertThat(after.changes().unchanged()).isEqualTo(4);
        assertThat(after.isNew()).isTrue();
    }

    @Test
    void ignored_items_are_left_out_of_their_lessons() {
        var ignored = Publisher.publish(
                        OneWeek.plan(OneWeek.file(), decided(ItemKind.TEACHER, "T2", "Muller Hans", Target.IGNORE)),
                        Optional.empty())
                .get();

        assertThat(ignored.publication().item(HANS)).isEmpty();
        assertThat(ignored.publication().occurrencesOf(HANS)).isEmpty();
        assertThat(ignored.publication().lessons()).hasSize(4);
    }

    @Test
    void lessons_of_an_ignored_subject_are_left_out_and_counted() {
        var ignored = Publisher.publish(
                        OneWeek.plan(OneWeek.file(), decided(ItemKind.SUBJECT, "M2", "Allemand LV2", Target.IGNORE)),
                        Optional.empty())
                .get();

        assertThat(ignored.publication().lessons()).hasSize(3);
        assertThat(ignored.remarks()).contains(new PublicationRemark.LeftOut(1));
    }

    @Test
    void a_lesson_without_a_week_is_counted_and_a_file_of_them_is_refused() {
        var never = lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", WeekMask.NONE, "T1");

        assertThat(publish(OneWeek.file(MONDAY_LESSON, never), Optional.empty()).remarks())
                .contains(new PublicationRemark.NeverHeld(1));
        assertThat(Publisher.publish(OneWeek.plan(OneWeek.file(never)), Optional.empty())
                        .getLeft())
                .isEqualTo(new PublishRefusal.NothingToPublish(1));
    }

    @Test
    void a_timetable_of_which_nothing_is_matched_says_so() {
        var unknown = OneWeek.file(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T2"));
        var plan = new TimetablePlan(STRUCTURE, unknown, OneWeek.plan(unknown).open());

        assertThat(Publisher.publish(plan, Optional.empty()).get().remarks())
                .contains(new PublicationRemark.NothingMatched());
    }

    @Test
    void the_timetable_of_another_year_is_a_mistake() {
        var other = OneWeek.published(new SchoolYear(2025), "EDT", 1);

        assertThatThrownBy(() -> publish(OneWeek.file(), Optional.of(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe");
    }

    @Test
    void items_are_found_by_label_host_key_or_key() {
        var publication = OneWeek.published(OneWeek.file());

        assertThat(List.of("6A", "c1", "C1"))
                .allSatisfy(text -> assertThat(publication.find(ItemKind.CLASS, text))
                        .map(PublishedItem::ref)
                        .contains(new ItemRef(ItemKind.CLASS, "C1")));
        assertThat(publication.find(ItemKind.CLASS, "7Z")).isEmpty();
    }

    @Test
    void each_resource_is_kept_with_its_own_weeks() {
        var lesson = OneWeek.published(OneWeek.file(MONDAY_LESSON)).lessons().get(0);

        assertThat(lesson.resources())
                .containsExactlyInAnyOrder(
                        new LessonResource(ItemKind.TEACHER, "T1", ALL),
                        new LessonResource(ItemKind.CLASS, "C1", ALL),
                        new LessonResource(ItemKind.ROOM, "S1", ALL));
    }

    private static Published publish(SourceTimetable file, Optional<Publication> current) {
        return Publisher.publish(OneWeek.plan(file), current).get();
    }

    private static Correspondences decided(ItemKind kind, String key, String label, Target target) {
        return Correspondences.of(
                List.of(Correspondence.first(new SourceItem(STRUCTURE, "EDT", kind.name(), key, label), target)));
    }
}
