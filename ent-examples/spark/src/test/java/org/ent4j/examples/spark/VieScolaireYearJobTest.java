package org.ent4j.examples.spark;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.examples.spark.attendance.VieScolaireYear;
import org.ent4j.examples.spark.attendance.YearQuestion;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.journals.JournalFiles;
import org.ent4j.examples.spark.people.AcademiePeople;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.statistics.SmallCounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job says of a year what the vie scolaire of each school says of it, whose journals it has never put together. */
class VieScolaireYearJobTest {

    private static final Steps QUIET = new Steps(new PrintWriter(Writer.nullWriter()), Lang.EN);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 11);
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final int HIGH = 60;
    private static final String NOBODY = "AAF:98:999999999";
    private static final String NO_SCHOOL = """
            school,position,kind,id,sequence,at,author,body
            COLLEGE,1,ALERT,2026/p,1,2026-10-12 06:10:00+00,cpe,{}
            """;

    @TempDir
    static Path temp;

    static LivedAcademie academie;
    static ToldYear expected;
    static Path out;
    static VieScolaireYear.Counts counts;

    @BeforeAll
    static void run() {
        academie = LivedAcademie.of(4, temp.resolve("academie"));
        expected = new ToldYear(academie, LAST);
        out = temp.resolve("out");
        counts = run(out, academie.folder(), academie.folder(), SmallCounts.usual());
    }

    private static VieScolaireYear.Counts run(Path out, Path aaf, Path journals, SmallCounts small) {
        var spark = SparkOnTwoThreads.session();
        try (var folder = WholeFolder.at(spark, hadoop(out))) {
            var people = AcademiePeople.read(spark, hadoop(aaf), folder, QUIET);
            var files = JournalFiles.read(spark, hadoop(journals), VieScolaireYear.KINDS, folder, QUIET);
            var told =
                    new VieScolaireYear(spark, YearQuestion.usual(LAST, YEAR), small, folder, QUIET).run(people, files);
            folder.complete();
            return told;
        }
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path(path.toUri());
    }

    @Test
    void pupils_alerts_and_steps_are_those_of_each_school() {
        var pupils = expected.pupils();
        var alerts = expected.alerts();
        var steps = expected.stepLines();

        assertThat(Results.lines(out.resolve("pupils.csv"))).isEqualTo(pupils);
        assertThat(Results.lines(out.resolve("alerts.csv"))).isEqualTo(alerts);
        assertThat(Results.lines(out.resolve("steps.csv"))).containsExactlyInAnyOrderElementsOf(steps);
        assertThat(Results.lines(out.resolve("left-out.csv"))).isEmpty();
        assertThat(Results.lines(out.resolve("issues.csv"))).isEmpty();
        assertThat(counts.pupils()).isEqualTo(pupils.size());
        assertThat(counts.alerts()).isEqualTo(alerts.size());
        assertThat(counts.due()).isEqualTo(steps.size());
        assertThat(SparkOnTwoThreads.session()
                        .read()
                        .parquet(out.resolve("pupils").toString())
                        .count())
                .isEqualTo(pupils.size());
    }

    @Test
    void what_is_compared_is_not_trivial() {
        var steps = academie.schools().stream()
                .flatMap(school -> expected.steps(school).stream())
                .toList();

        assertThat(Results.lines(out.resolve("pupils.csv"))).hasSizeGreaterThan(1_500);
        assertThat(Results.lines(out.resolve("alerts.csv")))
                .hasSizeGreaterThan(60)
                .anyMatch(line -> line.contains(",INCIDENT,"))
                .anyMatch(line -> line.contains(",HANDLED,"));
        assertThat(steps).hasSizeGreaterThan(100).anyMatch(step -> step.taken().isPresent());
        assertThat(steps.stream().map(step -> step.due().step()))
                .contains(LegalStep.COMMISSION_EDUCATIVE, LegalStep.PERSONNEL_REFERENT);
        assertThat(Results.lines(out.resolve("steps.csv"))).noneMatch(line -> line.contains(",2027-01,"));
    }

    @Test
    void published_tables_are_the_sums() {
        assertThat(Results.lines(out.resolve("published/steps-by-school.csv")))
                .isEqualTo(ToldYear.published(SmallCounts.usual(), expected.bySchool()));
        assertThat(Results.lines(out.resolve("published/pupils-by-step.csv")))
                .isEqualTo(ToldYear.published(SmallCounts.usual(), expected.byStep()));
        assertThat(Results.lines(out.resolve("published/half-days-by-month.csv")))
                .isEqualTo(expected.months());
    }

    private static int number(String line, int cell) {
        return Integer.parseInt(line.split(",")[cell]);
    }

    @Test
    void what_is_broken_is_reported_and_leaves_out_whom_it_is_about() throws IOException {
        var ids = academie.schools().stream()
                .map(school -> school.setup().school().value())
                .sorted()
                .toList();
        var broken = Files.createDirectories(temp.resolve("broken"));
        for (var id : ids.subList(0, 3)) {
            Files.copy(academie.journal(id), broken.resolve(id + ".csv"));
        }
        Files.writeString(broken.resolve("other.csv"), NO_SCHOOL);
        var cut = broken.resolve(ids.get(0) + ".csv");
        var text = Files.readString(cut);
        Files.writeString(cut, text.substring(0, text.lastIndexOf("\"\"type\"\"") + 4));
        var missed = gap(broken.resolve(ids.get(1) + ".csv"));
        var unknown = stranger(broken.resolve(ids.get(1) + ".csv"), missed);

        var result = temp.resolve("result");
        var told = run(result, academie.folder(), broken, new SmallCounts(HIGH));

        assertThat(Results.lines(result.resolve("issues.csv")))
                .hasSize(5)
                .anyMatch(line -> line.contains("spark.journal.no-uai"))
                .anyMatch(line -> line.contains("spark.journal.no-events") && line.contains(ids.get(3)))
                .anyMatch(line -> line.startsWith(ids.get(0) + ".csv,") && line.contains(",FATAL,"))
                .anyMatch(line -> line.startsWith("journals,") && line.contains("spark.journal.school-cut"))
                .anyMatch(line -> line.startsWith(ids.get(1) + ".csv,") && line.contains("spark.journal.gap"));
        assertThat(told.remarks().rejected()).isEqualTo(5);
        var leftOut = Results.lines(result.resolve("left-out.csv"));
        var untold = academie.schools().stream()
                .map(school -> school.setup().school())
                .filter(school -> isUntold(school.value(), ids))
                .flatMap(school -> academie.pupils(school)
                        .map(pupil -> ToldYear.line(school, pupil, academie.schoolClass(pupil), "ALL")));
        assertThat(leftOut)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                untold,
                                Stream.of(ToldYear.line(
                                        ids.get(1), missed, academie.schoolClass(new PersonId(missed)), "ALL")))
                        .toList());
        assertThat(told.leftOut()).isEqualTo(leftOut.size());
        for (var table : List.of("pupils.csv", "alerts.csv", "steps.csv")) {
            assertThat(Results.lines(result.resolve(table)))
                    .as(table)
                    .containsExactlyElementsOf(expected(table, ids, missed, unknown));
        }
        isHidden(result, ids);
    }

    private static boolean isUntold(String school, List<String> ids) {
        return school.equals(ids.get(0)) || school.equals(ids.get(3));
    }

    /** Of two schools one has less than the threshold: the other would tell it, and so would the sum. */
    private static void isHidden(Path result, List<String> ids) {
        var steps = Results.lines(result.resolve("steps.csv"));
        var counts = new TreeMap<String, Integer>();
        ids.subList(1, 3)
                .forEach(id -> counts.put(id, (int) steps.stream()
                        .filter(line -> line.startsWith(id) && !line.split(",")[5].isEmpty())
                        .map(line -> line.split(",")[1])
                        .distinct()
                        .count()));
        assertThat(counts.values()).anyMatch(count -> count > 0 && count < HIGH);
        assertThat(Results.lines(result.resolve("published/steps-by-school.csv")))
                .isEqualTo(ToldYear.published(new SmallCounts(HIGH), counts))
                .anyMatch(line -> line.endsWith(",,true"))
                .allMatch(line -> line.endsWith(",,true") || number(line, 1) >= HIGH);
    }

    /** As before, without the first school and the pupil of whom nobody can tell; and one whom no export knows. */
    private static List<String> expected(String table, List<String> ids, String missed, String unknown) {
        var lines = Results.lines(out.resolve(table)).stream()
                .filter(line -> !isUntold(line.split(",")[0], ids) && !line.contains("," + missed + ","))
                .map(line -> line.replaceFirst("," + unknown + ",[^,]*,", "," + NOBODY + ",,"))
                .collect(toCollection(TreeSet::new));
        if (table.equals("pupils.csv")) {
            lines.add(
                    ToldYear.line(ids.get(1), unknown, academie.schoolClass(new PersonId(unknown)), 0, 0, 0, 0, 0, 0));
        }
        Comparator<String> order = table.equals("steps.csv") ? order() : Comparator.naturalOrder();
        return lines.stream().sorted(order).toList();
    }

    private static Comparator<String> order() {
        return Comparator.comparing(line -> Stream.of(0, 1, 4, 3)
                .map(cell -> line.split(",")[cell])
                .toList()
                .toString());
    }

    /** Takes an event from the middle of a file of absences. */
    private static String gap(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var row = lines.stream()
                .filter(line -> line.matches("[^,]+,\\d+,DOSSIER,[^,]+,3,.*"))
                .findFirst()
                .orElseThrow();
        Files.write(file, lines.stream().filter(line -> !line.equals(row)).toList());
        return row.split(",")[3].substring("2026/".length());
    }

    /** Makes of somebody with a step somebody whom the export does not know. */
    private static String stranger(Path file, String butNot) throws IOException {
        var school = file.getFileName().toString().replace(".csv", "");
        var pupil = Results.lines(out.resolve("steps.csv")).stream()
                .filter(line -> line.startsWith(school))
                .map(line -> line.split(",")[1])
                .filter(each -> !each.equals(butNot))
                .findFirst()
                .orElseThrow();
        Files.writeString(file, Files.readString(file).replaceAll(pupil + "(?!\\d)", NOBODY));
        return pupil;
    }
}
