package org.ent4j.timetable.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.OneWeek.ALL;
import static org.ent4j.timetable.OneWeek.EVEN;
import static org.ent4j.timetable.OneWeek.ODD;
import static org.ent4j.timetable.OneWeek.lesson;

import io.vavr.control.Either;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.Rapprochement;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a school sees of an import that is not the first. The weeks of these schools begin on 31 August 2026. */
class ChangesTest {

    private static final SourceLesson FRENCH = lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "C1", "S1");

    private static final Instant BEFORE_THE_YEAR = Instant.parse("2026-08-01T06:00:00Z");

    @Nested
    class Lessons {

        @Test
        void moved_to_another_hour_is_one_change() {
            var changes =
                    changes(List.of(FRENCH), lesson(DayOfWeek.TUESDAY, "10:30", "11:25", "M1", ALL, "T1", "C1", "S1"));

            assertThat(changes.list()).hasSize(1);
            assertThat(changes.moved().get(0).from().day()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(changes.moved().get(0).lesson().day()).isEqualTo(DayOfWeek.TUESDAY);
            assertThat(changes.moved().get(0).weeks()).isEqualTo(ALL);
        }

        @Test
        void moved_in_one_week_only_is_one_change_of_that_week() {
            var third = WeekMask.of(3);
            var changes = changes(
                    List.of(FRENCH),
                    lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL.minus(third), "T1", "C1", "S1"),
                    lesson(DayOfWeek.FRIDAY, "08:30", "09:25", "M1", third, "T1", "C1", "S1"));

            assertThat(changes.list()).hasSize(1);
            assertThat(changes.moved().get(0).weeks()).isEqualTo(third);
        }

        @Test
        void given_by_somebody_else_is_a_change_and_not_two() {
            var changes =
                    changes(List.of(FRENCH), lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T2", "C1", "S1"));

            assertThat(changes.list()).hasSize(1);
            assertThat(changes.changed().get(0).weeks()).isEqualTo(ALL);
        }

        @Test
        void in_another_room_every_other_week_is_a_change_of_those_weeks() {
            var swap = new SourceLesson(
                    FRENCH.day(),
                    FRENCH.hours(),
                    "M1",
                    List.of(
                            OneWeek.resource("T1", ALL),
                            OneWeek.resource("C1", ALL),
                            OneWeek.resource("S1", ODD),
                            OneWeek.resource("S2", EVEN)),
                    RandomSchool.WHERE);

            assertThat(changes(List.of(FRENCH), swap).list())
                    .hasSize(1)
                    .allSatisfy(each -> assertThat(each.weeks()).isEqualTo(EVEN));
        }

        @Test
        void gone_and_new_are_two_changes_when_nobody_has_both() {
            var changes = changes(List.of(FRENCH), lesson(DayOfWeek.FRIDAY, "08:30", "09:25", "M2", ALL, "T2", "G1"));

            assertThat(changes.cancelled()).hasSize(1);
            assertThat(changes.added()).hasSize(1);
        }

        @Test
        void cancelled_by_the_file_stay_to_be_seen_and_are_not_held() {
            var cancelled = new SourceLesson(
                    FRENCH.day(), FRENCH.hours(), "M1", FRENCH.resources(), WeekMask.of(2), RandomSchool.WHERE);
            var after = OneWeek.published(OneWeek.file(cancelled));
            var changes = Changes.between(Optional.of(OneWeek.published(OneWeek.file(FRENCH))), after);

            assertThat(changes.cancelled()).hasSize(1);
            assertThat(after.occurrences()).hasSize(5);
            assertThat(after.cancellations().map(each -> each.key().date())).containsExactly(LocalDate.of(2026, 9, 7));
        }

        @Test
        void under_other_numbers_are_the_same_when_the_host_knows_them() {
            var file = OneWeek.file(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "", ALL, "T1", "C1"));
            var renumbered = RandomSchool.empty()
                    .addAllTeachers(file.teachers().stream()
                            .map(each -> new SourceTeacher(
                                    each.key() + "0", each.name(), each.birthDate(), each.identifiers(), each.where()))
                            .toList())
                    .addAllClasses(file.classes())
                    .addLessons(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "", ALL, "T10", "C1"))
                    .build();

            var changes = Changes.between(Optional.of(OneWeek.published(file)), OneWeek.published(renumbered));

            assertThat(changes.list()).isEmpty();
            assertThat(changes.unchanged()).isEqualTo(1);
        }
    }

    @Nested
    class Identity {

        @Test
        void whoever_is_recognised_later_has_the_same_lessons() {
            var file = OneWeek.file();
            var known = new ArrayList<>(OneWeek.host());
            known.add(HostItem.person(ItemKind.TEACHER, "p2", PersonName.of("Muller", "Hans")));

            var after = Publisher.publish(plan(file, known), Optional.of(OneWeek.published(file)))
                    .get();

            assertThat(after.changes().list()).isEmpty();
            assertThat(after.changes().items()).isEqualTo(1);
            assertThat(after.isNew()).isTrue();
        }

        @Test
        void a_room_that_changed_earlier_does_not_make_a_renumbered_lesson_move() {
            var swap = new SourceLesson(
                    FRENCH.day(),
                    FRENCH.hours(),
                    "",
                    List.of(
                            OneWeek.resource("T1", ALL),
                            OneWeek.resource("C1", ALL),
                            OneWeek.resource("S1", WeekMask.of(1, 2)),
                            OneWeek.resource("S2", WeekMask.of(3, 4, 5, 6))),
                    RandomSchool.WHERE);
            var file = OneWeek.file(swap);
            var renumbered = RandomSchool.empty()
                    .addAllTeachers(file.teachers().stream()
                            .map(each -> new SourceTeacher(
                                    each.key() + "0", each.name(), each.birthDate(), each.identifiers(), each.where()))
                            .toList())
                    .addAllClasses(file.classes())
                    .addAllRooms(file.rooms())
                    .addLessons(lesson(FRENCH.day(), "08:30", "09:25", "", ALL, "T10", "C1", "S2"))
                    .build();
            var at = Instant.parse("2026-09-20T06:00:00Z");

            assertThat(publish(renumbered, OneWeek.published(file), at)
                            .get()
                            .changes()
                            .list())
                    .isEmpty();
        }

        @Test
        void a_class_keeps_the_lessons_of_a_group_that_it_has_left() {
            var both = groupOf("C1", "C2");
            var one = groupOf("C2");
            var at = Instant.parse("2026-09-20T06:00:00Z");

            var after = publish(one, OneWeek.published(both), at).get().publication();

            assertThat(after.occurrencesOf(new ItemRef(ItemKind.CLASS, "C1"))).hasSize(3);
            assertThat(after.occurrencesOf(new ItemRef(ItemKind.CLASS, "C2"))).hasSize(6);
        }

        @Test
        void another_software_with_other_numbers_leaves_the_lessons_of_the_past_their_identities() {
            var host = List.of(
                    HostItem.of(ItemKind.SUBJECT, "020700", "Français"),
                    HostItem.person(ItemKind.TEACHER, "p1", PersonName.of("Lefevre", "Anne")),
                    HostItem.of(ItemKind.CLASS, "c1", "6A"));
            var edt = OneWeek.file(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "C1"));
            var sts = SourceTimetable.builder()
                    .source("STS")
                    .uai(edt.uai())
                    .year(edt.year())
                    .grid(edt.grid())
                    .firstDayOfWeek1(edt.firstDayOfWeek1())
                    .addTeachers(new SourceTeacher(
                            "Tepp:1", PersonName.of("Lefevre", "Anne"), Optional.empty(), Map.of(), RandomSchool.WHERE))
                    .addSubjects(new SourceSubject("020700", "020700", "Français", RandomSchool.WHERE))
                    .addClasses(new SourceClass("C6A", "6A", List.of(), RandomSchool.WHERE))
                    .addLessons(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "020700", ALL, "Tepp:1", "C6A"))
                    .build();
            var at = Instant.parse("2026-09-20T06:00:00Z");
            var before =
                    Publisher.publish(plan(edt, host), Optional.empty()).get().publication();

            var after = Publisher.publish(plan(sts, host), Optional.of(before), at, PublishPolicy.usual())
                    .get();

            assertThat(after.changes().list()).isEmpty();
            assertThat(after.publication()
                            .occurrences()
                            .map(Occurrence::key)
                            .filter(key -> key.date().isBefore(LocalDate.of(2026, 9, 20))))
                    .hasSize(3)
                    .isSubsetOf(before.occurrences().map(Occurrence::key).toList());
            assertThat(after.publication().occurrences()).hasSize(6);
        }

        private static SourceTimetable groupOf(String... classes) {
            return RandomSchool.empty()
                    .addClasses(
                            new SourceClass("C1", "6A", List.of(), RandomSchool.WHERE),
                            new SourceClass("C2", "6B", List.of(), RandomSchool.WHERE))
                    .addGroups(new SourceGroup("G1", "ALL2", List.of(classes), List.of(), RandomSchool.WHERE))
                    .addLessons(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "", ALL, "G1"))
                    .build();
        }

        private static TimetablePlan plan(SourceTimetable file, List<HostItem> host) {
            return Rapprochement.of(RandomSchool.STRUCTURE, RapprochementPolicy.usual())
                    .plan(file, host, Correspondences.none());
        }
    }

    @Nested
    class Guards {

        @Test
        void a_file_that_lacks_most_of_what_is_to_come_is_refused_with_the_figures() {
            var before = OneWeek.published(OneWeek.file());
            var poor = OneWeek.file(OneWeek.file().lessons().get(0));

            assertThat(publish(poor, before, BEFORE_THE_YEAR).getLeft())
                    .isEqualTo(new PublishRefusal.TooManyGone(15, 21, 71, 30));
        }

        @Test
        void what_is_over_does_not_count_as_gone() {
            var before = OneWeek.published(OneWeek.file());
            var poor = OneWeek.file(OneWeek.file().lessons().get(0));
            var afterAll = Instant.parse("2027-06-01T06:00:00Z");

            assertThat(publish(poor, before, afterAll).get().isNew()).isFalse();
        }

        @Test
        void weeks_of_another_year_are_refused() {
            var before = OneWeek.published(OneWeek.file(FRENCH));
            var file = OneWeek.file(FRENCH);
            var later = SourceTimetable.builder()
                    .source("EDT")
                    .uai(file.uai())
                    .year(file.year())
                    .grid(file.grid())
                    .firstDayOfWeek1(RandomSchool.MONDAY.plusWeeks(60))
                    .addLessons(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "", ALL, "T1"))
                    .build();

            assertThat(publish(later, before, BEFORE_THE_YEAR).getLeft()).isInstanceOf(PublishRefusal.WeeksApart.class);
        }
    }

    @Nested
    class Past {

        /** Monday of the third week, at eight in Paris: half an hour before the lesson. */
        private static final Instant THIRD_MONDAY = Instant.parse("2026-09-14T06:00:00Z");

        private static final ItemRef ROOM_1 = new ItemRef(ItemKind.ROOM, "S1");

        @Test
        void lessons_that_are_over_keep_their_room() {
            var moved = OneWeek.file(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "C1", "S2"));
            var after = publish(moved, OneWeek.published(OneWeek.file(FRENCH)), THIRD_MONDAY)
                    .get()
                    .publication();

            assertThat(after.lessons()).hasSize(1);
            assertThat(after.occurrencesOf(ROOM_1).map(each -> each.key().date()))
                    .containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 7));
        }

        @Test
        void a_lesson_that_begins_within_a_quarter_of_an_hour_is_as_good_as_over() {
            var moved = OneWeek.file(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "C1", "S2"));
            var after = publish(moved, OneWeek.published(OneWeek.file(FRENCH)), THIRD_MONDAY.plusSeconds(15 * 60 + 1))
                    .get()
                    .publication();

            assertThat(after.occurrencesOf(ROOM_1)).hasSize(3);
        }

        @Test
        void whoever_has_the_number_of_somebody_who_left_does_not_get_the_lessons_of_the_past() {
            var before = OneWeek.published(OneWeek.file(FRENCH));
            var file = OneWeek.file(FRENCH);
            var other = RandomSchool.empty()
                    .addAllTeachers(file.teachers().stream()
                            .map(each -> each.key().equals("T1")
                                    ? new SourceTeacher(
                                            "T1",
                                            PersonName.of("Martin", "Paul"),
                                            each.birthDate(),
                                            each.identifiers(),
                                            each.where())
                                    : each)
                            .toList())
                    .addAllSubjects(file.subjects())
                    .addAllClasses(file.classes())
                    .addAllRooms(file.rooms())
                    .addLessons(FRENCH)
                    .build();

            var after = publish(other, before, THIRD_MONDAY).get().publication();

            var anne = after.find(ItemKind.TEACHER, "Lefevre Anne").orElseThrow();
            var paul = after.find(ItemKind.TEACHER, "Martin Paul").orElseThrow();
            assertThat(after.occurrencesOf(anne.ref())).hasSize(2);
            assertThat(after.occurrencesOf(paul.ref())).hasSize(4);
        }
    }

    @Test
    void on_days_of_closure_nothing_is_held() {
        var closed = PublishPolicy.usual()
                .closedOn(List.of(new DateRange(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7))));
        var published = Publisher.publish(OneWeek.plan(OneWeek.file(FRENCH)), Optional.empty(), BEFORE_THE_YEAR, closed)
                .get()
                .publication();

        assertThat(published.occurrences().map(each -> each.key().date()))
                .hasSize(5)
                .doesNotContain(LocalDate.of(2026, 9, 7));
    }

    @Test
    void an_earlier_publication_comes_back_under_a_number_of_its_own() {
        var first = OneWeek.published(OneWeek.file(FRENCH));
        var second = publish(
                        OneWeek.file(lesson(DayOfWeek.FRIDAY, "08:30", "09:25", "M1", ALL, "T1", "C1", "S1")),
                        first,
                        BEFORE_THE_YEAR)
                .get()
                .publication();

        var restored = Publisher.restore(first, second, BEFORE_THE_YEAR, PublishPolicy.usual())
                .get();

        assertThat(restored.publication().number()).isEqualTo(3);
        assertThat(restored.publication().lessons()).isEqualTo(first.lessons());
        assertThat(restored.changes().moved()).hasSize(1);
    }

    private static Either<PublishRefusal, Published> publish(SourceTimetable file, Publication before, Instant at) {
        return Publisher.publish(OneWeek.plan(file), Optional.of(before), at, PublishPolicy.usual());
    }

    private static Changes changes(List<SourceLesson> before, SourceLesson... after) {
        var earlier = OneWeek.published(OneWeek.file(before.toArray(SourceLesson[]::new)));
        return publish(OneWeek.file(after), earlier).changes();
    }

    private static Published publish(SourceTimetable file, Publication before) {
        return Publisher.publish(OneWeek.plan(file), Optional.of(before)).get();
    }
}
