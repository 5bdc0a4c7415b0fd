package org.ent4j.timetable.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.junit.jupiter.api.Test;

/** Mondays: French for 6A at 8:30, then German and Spanish in parallel at 9:25, Spanish until 11:15. */
class OccupancyTest {

    private static final Publication PUBLICATION = OneWeek.published(OneWeek.file());
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void rooms_and_teachers_are_free_when_no_lesson_of_these_hours_has_them() {
        assertThat(free(ItemKind.ROOM, "08:30", "09:25")).containsExactly("Labo");
        assertThat(free(ItemKind.ROOM, "09:00", "10:00")).isEmpty();
        assertThat(free(ItemKind.ROOM, "10:20", "11:15")).containsExactly("S12");
        assertThat(free(ItemKind.TEACHER, "09:25", "10:20")).containsExactly("Lefevre Anne");
        assertThat(free(ItemKind.TEACHER, "12:00", "13:00")).hasSize(3);
    }

    @Test
    void a_class_is_taken_by_its_groups() {
        assertThat(free(ItemKind.CLASS, "10:20", "11:15")).isEmpty();
        assertThat(free(ItemKind.CLASS, "11:15", "12:00")).containsExactly("6A");
    }

    @Test
    void hours_of_teachers_are_summed_by_subject() {
        assertThat(TeachingHours.ofTeachers(PUBLICATION))
                .contains(new TeachingHours(
                        new ItemRef(ItemKind.TEACHER, "T1"),
                        Optional.of(new ItemRef(ItemKind.SUBJECT, "M1")),
                        Duration.ofMinutes(6 * 55 + 3 * 110),
                        6));
    }

    @Test
    void groups_side_by_side_count_once_for_their_class() {
        var ofClass = TeachingHours.ofClasses(PUBLICATION).stream()
                .filter(each -> each.subject().equals(Optional.of(new ItemRef(ItemKind.SUBJECT, "M2"))))
                .toList();

        assertThat(ofClass)
                .singleElement()
                .satisfies(each -> assertThat(each.perWeek()).isEqualTo(Duration.ofMinutes(55)));
    }

    private static List<String> free(ItemKind kind, String from, String to) {
        return Occupancy.of(PUBLICATION).free(kind, MONDAY, OneWeek.hours(from, to)).stream()
                .map(PublishedItem::label)
                .toList();
    }
}
