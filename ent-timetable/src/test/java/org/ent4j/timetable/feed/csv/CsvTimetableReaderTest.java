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
