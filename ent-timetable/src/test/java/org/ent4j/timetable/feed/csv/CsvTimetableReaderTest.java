package org.ent4j.timetable.feed.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.MAPPING;
import static org.ent4j.timetable.feed.SchoolOf2025.SLOTS;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;
import static org.ent4j.timetable.feed.SchoolOf2025.hours;

import java.time.DayOfWeek;
import java.util.regex.Pattern;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.feed.internal.TeacherText;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTimetableReaderTest {

    private static final String UDT = """
            Jour;Heure;Div;Matière;Professeur;Salle;Groupe;Regroup;Eff;Mo;Freq;Aire
            Lundi;08h00;6A;FRANCAIS;LEGER Marie;101;;;25;;H;
            Lundi;09h00;6A;LATIN;ROUX Paul;102;;6AB LATIN;12;MO;Q1;
            Lundi;09h00;6B;LATIN;ROUX Paul;102;;6AB LATIN;12;MO;Q1;
            Mardi;M1;6A;SCIENCES;ROUX Paul;;1;;12;;;
            """;

    private static Imported<SourceTimetable> read(String text) {
        return CsvTimetableReader.read(FeedSource.text("cours.csv", text), UAI, MAPPING.slots(SLOTS));
    }

    private static SourceTimetable only(Imported<SourceTimetable> read) {
        assertThat(read.rows()).hasSize(1);
        return read.rows().get(0);
    }

    @Test
    void an_export_of_udt_is_read_with_the_slots_of_the_school() {
        var read = read(UDT.replace("09h00", "M2"));
        var timetable = only(read);
        assertThat(timetable.source()).isEqualTo("CSV");
        assertThat(timetable.lessons())
                .extracting(lesson -> lesson.day() + " " + lesson.hours() + " " + lesson.subject())
                .containsExactly(
                        "MONDAY 08:00–08:55 FRANCAIS", "MONDAY 09:00–09:55 LATIN", "TUESDAY 08:00–08:55 SCIENCES");
        assertThat(timetable.groups())
                .extracting(group -> group.key() + group.classes())
                .containsExactly("6AB LATIN[6A, 6B]", "6A 1[6A]");
        assertThat(timetable.lessons().get(1).resources())
                .extracting(LessonResource::key)
                .containsExactly("ROUX Paul", "6AB LATIN", "102");
        assertThat(timetable.lessons().get(1).weeks())
                .isEqualTo(MAPPING.frequency("Q1").orElseThrow());
        assertThat(timetable.lessons().get(2).weeks()).isEqualTo(MAPPING.weeks().taught());
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void a_list_of_edt_is_read_in_its_encoding() {
        var text = """
                Numéro\tDurée\tFréquence\tMatière\tProfesseur\tClasse\tSalle\tCo-ens.\tJour\tH.Début
                1\t1h30\tH\tAnglais\tBRUN Zoé, ROUX Paul\t6A, [6A ANG]\t101, 102\tO\tjeudi\t10h00
                """;
        var read = CsvTimetableReader.read(FeedSource.bytes("cours.txt", text.getBytes(ISO_8859_1)), UAI, MAPPING);
        assertThat(read.issues()).isEmpty();
        var lesson = only(read).lessons().get(0);
        assertThat(lesson.day()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(lesson.hours()).isEqualTo(hours(10, 0, 11, 30));
        assertThat(lesson.resources())
                .extracting(LessonResource::key)
                .containsExactly("BRUN Zoé", "ROUX Paul", "6A", "6A ANG", "101", "102");
    }

    @Test
    void an_english_table_is_read() {
        var read = read("Day,Start time,End time,Subject,Teacher,Class,Room\nMonday,9:00,10:15,Maths,J. SMITH,6A,12\n");
        assertThat(read.issues()).isEmpty();
        assertThat(only(read).lessons().get(0).hours()).isEqualTo(hours(9, 0, 10, 15));
    }

    @Test
    void what_the_host_knows_of_its_headers_counts_more() {
        var text = "Quand;Heure;Mat.;Salle\nlundi;9h-10h;Maths;6A\n";
        var columns = LessonColumns.usual()
                .with("quand", LessonColumn.DAY)
                .with("Mat", LessonColumn.SUBJECT)
                .with("Salle", LessonColumn.CLASS);
        var read = CsvTimetableReader.read(FeedSource.text("a.csv", text), UAI, MAPPING, columns, FeedLimits.OF_SCHOOL);
        assertThat(read.issues()).isEmpty();
        assertThat(only(read).lessons().get(0).resources())
                .extracting(LessonResource::key)
                .containsExactly("6A");
    }

    @Test
    void rows_that_differ_by_their_teacher_alone_are_one_lesson() {
        var head = "Jour;Heure;Matière;Professeur;Classe;Salle\n";
        var together = head + "lundi;9h-10h;EPS;ROUX Paul;6A;G1\nlundi;9h-10h;EPS;BRUN Zoé;6A;G1\n";
        assertThat(only(read(together)).lessons()).hasSize(1);
        assertThat(only(read(together.replaceFirst("G1\n$", "G2\n"))).lessons()).hasSize(2);
    }

    @Test
    void a_group_of_one_class_is_not_that_of_another() {
        var read = read("""
                Jour;Heure;Matière;Professeur;Classe;Groupe
                lundi;8h-9h;SVT;;6A;G1
                lundi;8h-9h;SVT;;6B;G1
                mardi;8h-9h;SVT;ROUX Paul;6A;G1
                mardi;9h-10h;SVT;ROUX Paul;6B;G1
                """);
        assertThat(read.issues()).extracting(Issue::code).isEmpty();
        assertThat(only(read).groups())
                .extracting(group -> group.key() + "=" + group.name() + group.classes())
                .containsExactly("6A G1=6A G1[6A]", "6B G1=6B G1[6B]");
        assertThat(only(read).lessons()).hasSize(4);
    }

    @Test
    void a_group_of_several_classes_with_one_teacher_at_one_hour_is_one_and_said() {
        var read = read("""
                Jour;Heure;Matière;Professeur;Classe;Groupe;Salle
                lundi;8h-9h;LATIN;ROUX Paul;6A;LATIN;102
                lundi;8h-9h;LATIN;ROUX Paul;6B;LATIN;102
                mardi;8h-9h;LATIN;ROUX Paul;6A;LATIN;103
                lundi;8h-9h;EPS;;6A;G1;Gymnase
                lundi;8h-9h;EPS;;6B;G1;Gymnase
                lundi;9h-10h;EPS;LEGER Marie;6C;G2;Gymnase
                lundi;9h-10h;EPS;BRUN Zoé;6D;G2;Gymnase
                """);
        assertThat(only(read).groups())
                .extracting(group -> group.key() + group.classes())
                .containsExactly("LATIN[6A, 6B]", "G1[6A, 6B]", "6C G2[6C]", "6D G2[6D]");
        assertThat(only(read).lessons()).hasSize(5);
        assertThat(read.issues())
                .extracting(
                        issue -> issue.severity() + " " + issue.text(Lang.EN).replaceFirst(" has.*", ""))
                .containsExactly("WARNING group 'LATIN' of 6A and of 6B", "WARNING group 'G1' of 6A and of 6B");
    }

    @Test
    void groups_of_one_name_that_are_across_other_classes_stay_apart() {
        var read = read("""
                Jour;Heure;Matière;Professeur;Classe;Groupe
                lundi;8h-9h;LATIN;ROUX Paul;"6A, 6B";LATIN
                lundi;8h-9h;LATIN;BRUN Zoé;6C;LATIN
                lundi;9h-10h;ALLEMAND;BRUN Zoé;6C;ALL
                lundi;9h-10h;ANGLAIS;ROUX Paul;;ANG
                """);
        assertThat(read.issues()).isEmpty();
        assertThat(only(read).groups())
                .extracting(group -> group.key() + "=" + group.name() + group.classes())
                .containsExactly(
                        "6A, 6B LATIN=6A, 6B LATIN[6A, 6B]", "6C LATIN=6C LATIN[6C]", "6C ALL=ALL[6C]", "ANG=ANG[]");
    }

    @Test
    void rows_without_an_audience_are_told_apart_by_their_teachers() {
        var text = """
                Jour;Heure;Matière;Professeur;Co-ens.
                lundi;9h-10h;Réunion;ROUX Paul;N
                lundi;9h-10h;Réunion;BRUN Zoé;N
                """;
        assertThat(only(read(text)).lessons()).hasSize(2);
        assertThat(only(read(text.replace(";N", ";O"))).lessons()).hasSize(1);
    }

    @Test
    void several_lines_of_a_cell_are_several_items() {
        var read = read("""
                Jour;Heure;Matière;Professeur;Classe;Groupe;Salle
                lundi;8h-9h;"SCIENCES
                ET TECHNIQUES";"ROUX Paul
                BRUN Zoé";"6A
                6B, 6C";;"101\r
                102"
                """);
        var lesson = only(read).lessons().get(0);
        assertThat(lesson.subject()).isEqualTo("SCIENCES ET TECHNIQUES");
        assertThat(lesson.resources())
                .extracting(LessonResource::key)
                .containsExactly("ROUX Paul", "BRUN Zoé", "6A", "6B", "6C", "101", "102");
    }

    @ParameterizedTest
    @CsvSource({
        "Lundi;08h00;6A, Lundy;08h00;6A, temporal.unknown-day, ERROR, 2",
        "Lundi;08h00;6A, Lundi;P1;6A, temporal.unknown-slot, ERROR, 2",
        "Lundi;08h00;6A, ;08h00;6A, temporal.not-placed, ERROR, 2",
        "25;;H;, 25;;T1;, temporal.unknown-frequency, ERROR, 2",
        "Eff;, Couleur;, csv.unknown-column, INFO, 3",
        "Eff;, Classe;, csv.column-twice, WARNING, 3",
        "101;;;25;;H;, 101;;;25;;H;;;x, table.cells-beyond-header, ERROR, 2",
        ";FRANCAIS;, ;;, named.no-subject, WARNING, 3",
        "Lundi;08h00;6A, Lundi;08h00;[6A, named.bad-audience, WARNING, 3",
    })
    void a_defect_costs_its_row_only(String from, String to, String code, Severity severity, int lessons) {
        var changed = UDT.replaceFirst(Pattern.quote(from), to);
        assertThat(changed).isNotEqualTo(UDT);
        var read = read(changed);
        assertThat(only(read).lessons()).hasSize(lessons);
        assertThat(read.issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.severity()).isEqualTo(severity);
            assertThat(issue.where().file()).isEqualTo("cours.csv");
            assertThat(issue.where().line()).isBetween(1, 2);
        });
    }

    @Test
    void a_table_without_day_hour_or_subject_is_refused_with_what_it_needs() {
        var refusal = read(UDT.replace("Jour;", "X;")).fatal().orElseThrow();
        assertThat(refusal.code()).isEqualTo("csv.needed-column");
        assertThat(refusal.text(Lang.FR)).contains("« jour »").contains("jour de la semaine");
        assertThat(read(UDT.replace("Heure;", "X;")).fatal()).isPresent();
        assertThat(read(UDT.replace("Matière;", "X;")).fatal()).isPresent();
        assertThat(read("").fatal().orElseThrow().code()).isEqualTo("feed.empty");
        assertThat(read("PK\u0003\u0004").fatal().orElseThrow().code()).isEqualTo("feed.not-csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUPONT Jean | [DUPONT Jean]",
                "M. DUPONT Jean | [DUPONT Jean]",
                "Mme Jeanne DUPONT-LE GOFF | [DUPONT-LE GOFF Jeanne]",
                "DUPONT J. / ROUX P. | [DUPONT J., ROUX P.]",
                "DUPONT Jean, ROUX Paul | [DUPONT Jean, ROUX Paul]",
                "DUPONT, ROUX | [DUPONT, ROUX]",
                "Dupont, Jean | [Dupont Jean]",
                "Jean Dupont | [Jean Dupont]",
                "MOREAU | [MOREAU]",
                "MORAND M- ANNICK | [MORAND M- ANNICK]",
                "Mme O'BRIEN | [O'BRIEN]",
                "/ | []",
            })
    void teachers_are_told_from_one_text(String text, String names) {
        assertThat(TeacherText.parse(text).stream().map(name -> name.display()).toList())
                .hasToString(names);
    }
}
