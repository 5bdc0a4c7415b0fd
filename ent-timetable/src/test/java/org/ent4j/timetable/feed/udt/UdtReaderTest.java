package org.ent4j.timetable.feed.udt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;
import static org.ent4j.timetable.feed.SchoolOf2025.hours;
import static org.ent4j.timetable.feed.udt.ArchiveMaker.line;
import static org.ent4j.timetable.feed.udt.ArchiveMaker.slip;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.source.Composition;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UdtReaderTest {

    private static Imported<SourceTimetable> read(ArchiveMaker made) {
        return UdtReader.read(made.archive(), UAI);
    }

    private static SourceTimetable only(Imported<SourceTimetable> read) {
        assertThat(read.rows()).hasSize(1);
        return read.rows().get(0);
    }

    private static List<SourceLesson> lessons(String... lines) {
        var read = read(ArchiveMaker.small().table("12", String.join("", lines)));
        assertThat(read.issues()).isEmpty();
        return only(read).lessons();
    }

    @Test
    void a_good_archive_is_read_without_a_word() {
        var read = read(ArchiveMaker.small());
        assertThat(read.issues()).isEmpty();
        var timetable = only(read);
        assertThat(timetable.source()).isEqualTo("UDT");
        assertThat(timetable.year()).isEqualTo(new SchoolYear(2025));
        assertThat(timetable.firstDayOfWeek1()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(timetable.subjects())
                .extracting(each -> each.key() + "=" + each.code())
                .containsExactly("FR=020700", "AP=AP");
        assertThat(timetable.teachers().get(0).identifiers()).containsEntry("JOINTURE", "4711");
        assertThat(timetable.teachers().get(1).identifiers()).isEmpty();
        assertThat(timetable.rooms()).extracting(each -> each.name()).containsExactly("Salle 101", "Labo");
        assertThat(timetable.cited()).isEmpty();
    }

    @Test
    void groups_are_parts_of_their_class_and_meet_in_regroupements() {
        var timetable = only(read(ArchiveMaker.small()));
        assertThat(timetable.classes().get(0).parts()).containsExactly("6A:1");
        assertThat(timetable.groups())
                .extracting(each -> each.key() + "=" + each.name())
                .containsExactly("6A:1=6AGR1", "rgpmt:5=6AB LATIN");
        var composition = Composition.of(timetable);
        assertThat(composition.classes(new ItemRef(ItemKind.GROUP, "6A:1"))).containsExactly("6A");
        assertThat(composition.classes(new ItemRef(ItemKind.GROUP, "rgpmt:5"))).containsExactly("6A", "6B");
    }

    @Test
    void half_slots_that_follow_one_another_are_one_lesson() {
        var lesson = lessons(line("1", "M1", ""), line("2", "M2", ""), line("3", "M3", ""))
                .get(0);
        assertThat(lesson.day()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(lesson.hours()).isEqualTo(hours(8, 0, 9, 30));
    }

    @Test
    void one_half_slot_alone_is_a_lesson() {
        assertThat(lessons(line("1", "M1", ""))).extracting(SourceLesson::hours).containsExactly(hours(8, 0, 8, 30));
    }

    @Test
    void a_lesson_ends_at_a_gap_at_lunch_and_at_another_room() {
        assertThat(lessons(line("1", "M1", ""), line("2", "M3", ""))).hasSize(2);
        assertThat(lessons(line("1", "M8", ""), line("2", "S9", ""))).hasSize(2);
        assertThat(lessons(line("1", "M1", ""), line("2", "M2", "salle=LAB"))).hasSize(2);
        assertThat(lessons(line("1", "M1", ""), line("2", "M2", "salle="))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div=6B", "mat=AP", "prof=ROU", "gpe=1", "rgpmt=5", "fic=M2/2"})
    void another_class_subject_teacher_group_regroupement_or_day_is_another_lesson(String other) {
        assertThat(lessons(line("1", "M1", ""), line("2", "M2", other))).hasSize(2);
    }

    @Test
    void a_regroupement_counts_more_than_a_group_and_a_group_more_than_its_class() {
        assertThat(lessons(line("1", "M1", "gpe=1 rgpmt=5")).get(0).resources())
                .extracting(LessonResource::key)
                .containsExactly("LEG", "rgpmt:5", "101");
        assertThat(lessons(line("1", "M1", "gpe=1")).get(0).resources())
                .extracting(LessonResource::key)
                .containsExactly("LEG", "6A:1", "101");
    }

    @Test
    void the_lines_of_each_class_of_a_regroupement_are_one_lesson() {
        assertThat(lessons(
                        line("1", "M1", "rgpmt=5 gpe=1"),
                        line("2", "M1", "rgpmt=5 div=6B"),
                        line("3", "M2", "rgpmt=5 gpe=1"),
                        line("4", "M2", "rgpmt=5 div=6B")))
                .extracting(SourceLesson::hours)
                .containsExactly(hours(8, 0, 9, 0));
    }

    @Test
    void a_regroupement_that_no_table_has_is_one_all_the_same_and_said() {
        var read =
                read(ArchiveMaker.small().table("12", line("1", "M1", "rgpmt=8") + line("2", "M1", "rgpmt=8 div=6B")));
        assertThat(read.issues())
                .extracting(Issue::reason)
                .containsExactly(new UdtDefect.Unknown(ItemKind.GROUP.label(), "rgpmt:8"));
        assertThat(only(read).lessons())
                .singleElement()
                .satisfies(lesson -> assertThat(lesson.resources())
                        .extracting(LessonResource::key)
                        .containsExactly("LEG", "rgpmt:8", "101"));
        assertThat(only(read).cited()).containsExactly(new ItemRef(ItemKind.GROUP, "rgpmt:8"));
    }

    @Test
    void a_lesson_of_a_real_week_on_a_closed_day_is_said_unless_other_weeks_have_it() {
        var closed = line("1", slip(2, 1), "mat=AP");
        var read = read(ArchiveMaker.small().table("12_46", closed).published(46));
        assertThat(read.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.text(Lang.EN)).contains("weeks 46 "));
        assertThat(only(read).lessons()).extracting(each -> each.subject()).containsExactly("FR");
        var both = read(ArchiveMaker.small()
                .table("12_46", closed)
                .table("12_47", closed)
                .published(46, 47));
        assertThat(both.issues()).isEmpty();
    }

    @Test
    void holidays_and_closed_days_are_no_weeks() {
        var monday = lessons(line("1", "M1", "")).get(0);
        assertThat(monday.weeks().weeks().boxed())
                .startsWith(1, 2, 3, 4, 5, 6, 7, 10, 11, 12)
                .endsWith(44);
        var tuesday = lessons(line("1", slip(2, 1), "")).get(0);
        assertThat(tuesday.weeks().has(10)).isTrue();
        assertThat(tuesday.weeks().has(11)).as("11 November").isFalse();
    }

    @Test
    void who_teaches_together_is_in_one_lesson() {
        var read = read(ArchiveMaker.small()
                .table("12", line("001", "M1", "") + line("002", "M2", ""))
                .table("23", "<coens lignefic=\"001\" prof=\"ROU\" epj=\"\"/>"));
        assertThat(only(read).lessons())
                .singleElement()
                .satisfies(
                        lesson -> assertThat(lesson.resources(ItemKind.TEACHER).map(LessonResource::key))
                                .containsExactly("LEG", "ROU"));
        var byJointure = read(ArchiveMaker.small()
                .table("12", line("001", "M1", "prof=ROU"))
                .table("23", "<coens lignefic=\"001\" epj=\"4711\"/><coens lignefic=\"001\" epj=\"0000\"/>"));
        assertThat(only(byJointure).lessons().get(0).resources(ItemKind.TEACHER).map(LessonResource::key))
                .containsExactly("LEG", "ROU");
        assertThat(byJointure.issues()).extracting(Issue::code).containsExactly("udt.unknown");
    }

    @Test
    void a_published_real_week_takes_the_place_of_the_theoretical_one() {
        var read = read(ArchiveMaker.small()
                .table("12_37", line("1", "M1", "salle=LAB") + line("2", "M2", "salle=LAB"))
                .published(36, 37));
        assertThat(read.issues()).isEmpty();
        var lesson = only(read).lessons().get(0);
        assertThat(only(read).lessons()).hasSize(1);
        assertThat(lesson.resources(ItemKind.ROOM))
                .containsExactly(
                        new LessonResource(ItemKind.ROOM, "101", lesson.weeks().minus(WeekMask.of(2))),
                        new LessonResource(ItemKind.ROOM, "LAB", WeekMask.of(2)));
    }

    @Test
    void a_lesson_that_a_real_week_has_not_is_not_held_in_it() {
        var read = read(ArchiveMaker.small().table("12_37", "").published(37));
        assertThat(only(read).lessons().get(0).weeks().weeks().boxed()).startsWith(1, 3, 4);
        var only = read(
                ArchiveMaker.small().table("12_37", line("1", "M5", "mat=AP")).published(37));
        assertThat(only(only).lessons())
                .extracting(each -> each.subject() + each.weeks().has(2))
                .containsExactly("FRfalse", "APtrue");
    }

    @Test
    void a_real_week_may_have_its_own_co_teaching() {
        var read = read(ArchiveMaker.small()
                .table("12_37", line("001A", "M1", "") + line("002A", "M2", ""))
                .table("23_37", "<coens lignefic=\"001A\" prof=\"ROU\"/>"));
        assertThat(only(read).lessons())
                .extracting(each -> each.resources(ItemKind.TEACHER).count() + " "
                        + each.weeks().has(2))
                .containsExactly("1 false", "2 true");
    }

    @Test
    void real_weeks_that_do_not_count_are_said() {
        var unpublished =
                read(ArchiveMaker.small().table("12_38", line("1", "M1", "")).published(36));
        assertThat(unpublished.issues())
                .singleElement()
                .extracting(Issue::reason)
                .isEqualTo(new UdtDefect.Unpublished(List.of(38)));
        var outside = read(ArchiveMaker.small()
                .table("12_43", line("1", "M1", ""))
                .table("12_30", line("1", "M1", ""))
                .table("12_31", ""));
        assertThat(outside.issues())
                .singleElement()
                .extracting(Issue::reason)
                .isEqualTo(new UdtDefect.WeeksOutside(List.of(30, 43)));
    }

    @Test
    void without_a_list_of_published_weeks_an_empty_week_was_not_made() {
        var read = read(ArchiveMaker.small().table("12_37", ""));
        assertThat(only(read).lessons().get(0).weeks().has(2)).isTrue();
    }

    @Test
    void pupils_stay_over_the_holidays_and_leave_when_their_weeks_end() {
        var pupil = only(read(ArchiveMaker.small())).pupils().get(0);
        assertThat(pupil.birthDate()).contains(LocalDate.of(2014, 4, 3));
        assertThat(pupil.memberships())
                .extracting(stay -> stay.kind() + stay.key() + stay.stay())
                .containsExactly(
                        "CLASS6A" + new DateRange(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 3)),
                        "PART6A:1" + new DateRange(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 14)),
                        "PART6A:1" + new DateRange(LocalDate.of(2025, 10, 13), LocalDate.of(2025, 11, 9)));
    }

    @Test
    void dates_may_be_attributes_and_the_year_may_start_in_august() {
        var made =
                ArchiveMaker.small().table("24", "<calendrier debut_eleve=\"01/09/2025\" fin_eleve=\"03/07/2026\"/>");
        made.table("00", "<init premiere_semaine_ISO=\"35\" duree_seq=\"60\"/>");
        var timetable = only(read(made));
        assertThat(timetable.firstDayOfWeek1()).isEqualTo(LocalDate.of(2025, 8, 25));
        assertThat(timetable.lessons().get(0).weeks().weeks().boxed()).startsWith(2, 3);
    }
}
