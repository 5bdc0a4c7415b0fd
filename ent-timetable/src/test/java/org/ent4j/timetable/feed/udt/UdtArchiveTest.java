package org.ent4j.timetable.feed.udt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;
import static org.ent4j.timetable.feed.udt.ArchiveMaker.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UdtArchiveTest {

    private static Imported<SourceTimetable> read(ArchiveMaker made) {
        return UdtReader.read(made.archive(), UAI);
    }

    private static SourceTimetable only(Imported<SourceTimetable> read) {
        assertThat(read.rows()).hasSize(1);
        return read.rows().get(0);
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
        "21, <ele_gpe ele=\"77\" code_div=\"6A\"/>, udt.unknown, ERROR, 1",
        "21, <ele_gpe ele=\"1\"/>, udt.no-code, ERROR, 1",
        "23, <coens lignefic=\"001A\" epj=\"0000\"/>, udt.unknown, ERROR, 1",
        "23, <coens lignefic=\"001A\"/>, udt.no-code, ERROR, 1",
        "12, <ligfiche code=\"1\" fic=\"M1\" div=\"6A\" mat=\"FR\" epj=\"0000\"/>, udt.unknown, WARNING, 1",
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
                .isEqualTo("feed.bad-zip");
        var broken = ArchiveMaker.small();
        broken.members.put("UDCal_12.xml", "<a><b>");
        var refusal = read(broken).fatal().orElseThrow();
        assertThat(refusal.code()).isEqualTo("feed.broken");
        assertThat(refusal.where().file()).isEqualTo("UDCal_12.xml");
        var twice = ArchiveMaker.small();
        twice.members.put("udcal_12.xml", twice.members.get("UDCal_12.xml"));
        assertThat(read(twice).issues()).extracting(Issue::code).containsExactly("udt.two-members");
    }

    private static Imported<SourceTimetable> unzipped(ArchiveMaker made) {
        return UdtReader.read(UdtArchive.zip(FeedSource.bytes("udt.zip", made.zip())), UAI);
    }

    /** The archive in a folder of that name, whose lessons are of subject AP. */
    private static ArchiveMaker in(String folder, ArchiveMaker others) {
        var both = new ArchiveMaker();
        ArchiveMaker.small()
                .table("12", line("1", "M1", "mat=AP"))
                .members
                .forEach((name, text) -> both.members.put(folder + name, text));
        both.members.putAll(others.members);
        return both;
    }

    @Test
    void an_old_archive_in_a_folder_of_the_zip_is_left_aside_and_said() {
        var read = unzipped(in("ancien/", ArchiveMaker.small()));
        assertThat(only(read).lessons()).extracting(each -> each.subject()).containsExactly("FR");
        assertThat(read.issues()).extracting(Issue::reason).containsExactly(new UdtDefect.OtherFolder("ancien", "/"));
        assertThat(only(unzipped(in("a/", new ArchiveMaker()))).lessons())
                .extracting(each -> each.subject())
                .containsExactly("AP");
    }

    @Test
    void a_table_of_another_folder_does_not_stand_for_one_that_is_not_there() {
        var made = ArchiveMaker.small();
        made.members.remove("UDCal_12.xml");
        var read = unzipped(in("2024/", made));
        assertThat(only(read).lessons()).extracting(each -> each.subject()).containsExactly("AP");
        assertThat(read.issues()).extracting(Issue::reason).containsExactly(new UdtDefect.OtherFolder("/", "2024"));
        var needed = new ArchiveMaker();
        needed.members.put("UDCal_12.xml", "<a/>");
        assertThat(unzipped(needed).fatal().orElseThrow().code()).isEqualTo("udt.needed-member");
    }

    @Test
    void several_archives_in_one_zip_are_refused() {
        var refusal =
                unzipped(in("2024/", in("2025/", new ArchiveMaker()))).fatal().orElseThrow();
        assertThat(refusal.reason()).isEqualTo(new UdtDefect.TwoArchives(List.of("2024", "2025")));
    }

    @Test
    void a_zip_with_accents_in_an_old_alphabet_is_read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, Charset.forName("CP850"))) {
            for (var member : in("été/", new ArchiveMaker()).members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        var read = UdtReader.read(UdtArchive.zip(FeedSource.bytes("udt.zip", bytes.toByteArray())), UAI);
        assertThat(only(read).lessons()).hasSize(1);
    }

    @Test
    void a_year_that_no_school_calendar_has_is_none() {
        var made =
                ArchiveMaker.small().table("24", "<calendrier debut_eleve=\"01/01/1900\" fin_eleve=\"03/07/1900\"/>");
        assertThat(read(made).fatal().orElseThrow().reason()).isEqualTo(new UdtDefect.NoYear("debut_eleve"));
    }

    @Test
    void bombs_are_refused() {
        var big = ArchiveMaker.small();
        big.members.put("UDCal_99.xml", " ".repeat(4 << 20));
        assertThat(UdtReader.read(UdtArchive.zip(FeedSource.bytes("a.zip", big.zip())), UAI)
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("feed.too-compressed");
        var many = ArchiveMaker.small();
        for (var i = 0; i < 400; i++) {
            many.members.put("f" + i, "");
        }
        assertThat(UdtReader.read(UdtArchive.zip(FeedSource.bytes("a.zip", many.zip())), UAI)
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("feed.too-many-members");
        var limits = new FeedLimits(32, 65_536, 2_000);
        assertThat(UdtReader.read(
                                UdtArchive.zip(FeedSource.bytes(
                                        "a.zip", ArchiveMaker.small().zip())),
                                UAI,
                                limits)
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("feed.too-big");
    }
}
