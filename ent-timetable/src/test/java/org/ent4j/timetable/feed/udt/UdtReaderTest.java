package org.ent4j.timetable.feed.udt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;
import static org.ent4j.timetable.feed.SchoolOf2025.hours;
import static org.ent4j.timetable.feed.udt.ArchiveMaker.line;
import static org.ent4j.timetable.feed.udt.ArchiveMaker.slip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.timetable.source.Composition;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "12, <ligfiche code=\"1\" fic=\"Z9\" div=\"6A\" mat=\"FR\"/>, udt.no-slot, ERROR, 0",
        "12, <ligfiche code=\"1\" fic=\"M1\" div=\"9Z\" mat=\"FR\"/>, udt.unknown, WARNING, 1",
        "12, <ligfiche code=\"1\" fic=\"M1\" div=\"6A\" mat=\"ZZ\"/>, udt.unknown, WARNING, 1",
        "12, <ligfiche code=\"1\" fic=\"M1\" div=\"6A\" mat=\"FR\" prof=\"ZZ\"/>, udt.unknown, WARNING, 1",
        "12, <ligfiche code=\"1\" fic=\"M1\" div=\"6A\" mat=\"FR\" salle=\"ZZ\"/>, udt.unknown, WARNING, 1",
        "12, <ligfiche code=\"1\" fic=\"M1\" div=\"6A\" mat=\"FR\" gpe=\"8\"/>, udt.unknown, WARNING, 1",
        "12, <ligfiche code=\"1\" fic=\"M1\" div=\"6A\" mat=\"***\"/>, udt.no-subject, WARNING, 1",
        "03, <salle nom=\"x\"/>, udt.no-code, ERROR, 1",
        "08, <div code=\"6A\"/><div code=\"6A\"/><div code=\"6B\"/>, udt.doubled-code, ERROR, 1",
        "19, <gpe code=\"1\" code_div=\"6A\"/><gpe code=\"1\" code_div=\"6A\"/>, udt.doubled-code, ERROR, 1",
        "19, <gpe code=\"1\" code_div=\"\"/>, udt.no-code, ERROR, 1",
        "13, <rgpmt code=\"\" code_div=\"6A\"/>, udt.no-code, ERROR, 1",
        "04, <prof code=\"LEG\" date_naissance=\"31/02/1980\"/>, udt.bad-value, WARNING, 1",
        "10, <eleve code=\"1\" naissance=\"hier\"/>, udt.bad-value, WARNING, 1",
        "10, <eleve code=\"1\"/><eleve code=\"1\"/>, udt.doubled-code, ERROR, 1",
        "21, <ele_gpe ele=\"77\" code_div=\"6A\"/>, udt.unknown, WARNING, 1",
        "21, <ele_gpe ele=\"1\"/>, udt.no-code, WARNING, 1",
        "21, <ele_gpe ele=\"1\" code_div=\"6A\" semaines=\"-1\"/>, udt.bad-value, WARNING, 1",
        "00, <init premiere_semaine_ISO=\"99\" duree_seq=\"60\"/>, udt.bad-value, WARNING, 1",
        "07, <demi_seq code=\"1\" code_jour=\"1\" code_site=\"0\" hre_deb=\"9\" hre_fin=\"8\"/>, udt.bad-hours, ERROR, 0",
    })
    void a_defect_costs_its_row_only(String table, String rows, String code, Severity severity, int lessons) {
        var read = read(ArchiveMaker.small().table(table, rows));
        assertThat(only(read).lessons()).hasSize(lessons);
        assertThat(read.issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.severity()).isEqualTo(severity);
            assertThat(issue.where().file()).startsWith("UDCal_");
            assertThat(issue.where().line()).isPositive();
        });
    }

    @Test
    void what_lines_name_and_no_table_has_is_said_once_and_kept() {
        var read = read(ArchiveMaker.small()
                .table("12", line("1", "M1", "prof=ZZ") + line("2", "M2", "prof=ZZ") + line("3", "M5", "prof=ZZ")));
        assertThat(read.issues())
                .extracting(Issue::reason)
                .containsExactly(new UdtDefect.Unknown(ItemKind.TEACHER.label(), "ZZ"));
        assertThat(only(read).cited()).containsExactly(new ItemRef(ItemKind.TEACHER, "ZZ"));
        assertThat(only(read).teachers()).extracting(each -> each.key()).contains("ZZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UDCal_00.xml", "UDCal_07.xml", "UDCal_11.xml", "UDCal_12.xml", "UDCal_24.xml"})
    void without_some_tables_there_is_no_timetable(String member) {
        var made = ArchiveMaker.small();
        made.members.remove(member);
        assertThat(read(made).fatal().orElseThrow().reason())
                .isInstanceOfSatisfying(
                        UdtDefect.NeededMember.class,
                        defect -> assertThat(defect.member()).isEqualTo(member));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03", "04", "05", "08", "10", "13", "19", "21", "23"})
    void without_the_others_lessons_name_their_items(String table) {
        var made = ArchiveMaker.small();
        made.members.remove("UDCal_" + table + ".xml");
        var read = read(made);
        assertThat(only(read).lessons()).hasSize(1);
        assertThat(read.issues()).extracting(Issue::code).contains("udt.missing-member");
    }

    @ParameterizedTest
    @CsvSource({"debut_eleve", "fin_eleve"})
    void a_calendar_without_its_ends_is_refused(String element) {
        var made = ArchiveMaker.small();
        made.members.computeIfPresent("UDCal_24.xml", (name, text) -> text.replace(element, "autre"));
        assertThat(read(made).fatal().orElseThrow().code()).isEqualTo("udt.no-year");
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

    @Test
    void the_case_of_names_does_not_matter(@TempDir Path folder) throws IOException {
        var made = ArchiveMaker.small().published(36);
        var lower = new ArchiveMaker();
        made.members.forEach((name, text) -> lower.members.put(name.toLowerCase(Locale.ROOT), text));
        assertThat(read(lower).rows().get(0).lessons().get(0).weeks())
                .isEqualTo(read(made).rows().get(0).lessons().get(0).weeks());
        for (var member : made.members.entrySet()) {
            Files.writeString(folder.resolve(member.getKey()), member.getValue());
        }
        Files.writeString(folder.resolve("liste.txt"), "not read");
        assertThat(UdtReader.read(UdtArchive.at(folder), UAI)).isEqualTo(read(made));
    }

    @Test
    void a_zip_is_read_like_its_members() {
        var made = ArchiveMaker.small();
        assertThat(UdtReader.read(UdtArchive.zip(FeedSource.bytes("udt.zip", made.zip())), UAI))
                .isEqualTo(read(made));
    }

    @Test
    void what_is_no_archive_is_refused(@TempDir Path folder) throws IOException {
        assertThat(UdtReader.read(UdtArchive.at(folder), UAI)
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("udt.no-archive");
        assertThat(UdtReader.read(UdtArchive.at(folder.resolve("none.zip")), UAI)
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("feed.missing");
        assertThat(UdtReader.read(UdtArchive.zip(FeedSource.text("a.zip", "hello")), UAI)
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("udt.bad-archive");
        var broken = ArchiveMaker.small();
        broken.members.put("UDCal_12.xml", "<a><b>");
        var refusal = read(broken).fatal().orElseThrow();
        assertThat(refusal.code()).isEqualTo("feed.broken");
        assertThat(refusal.where().file()).isEqualTo("UDCal_12.xml");
        var twice = ArchiveMaker.small();
        twice.members.put("udcal_12.xml", twice.members.get("UDCal_12.xml"));
        assertThat(read(twice).issues()).extracting(Issue::code).containsExactly("udt.two-members");
    }

    @Test
    void bombs_are_refused() {
        var big = ArchiveMaker.small();
        big.members.put("UDCal_99.xml", " ".repeat(4 << 20));
        assertThat(UdtReader.read(UdtArchive.zip(FeedSource.bytes("a.zip", big.zip())), UAI)
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("udt.bomb");
        var many = ArchiveMaker.small();
        for (var i = 0; i < 400; i++) {
            many.members.put("f" + i, "");
        }
        assertThat(UdtReader.read(UdtArchive.zip(FeedSource.bytes("a.zip", many.zip())), UAI)
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("udt.bomb");
        var limits = new FeedLimits(32, 65_536, 2_000);
        assertThat(UdtReader.read(
                                UdtArchive.zip(FeedSource.bytes(
                                        "a.zip", ArchiveMaker.small().zip())),
                                UAI,
                                limits)
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("udt.bomb");
    }
}
