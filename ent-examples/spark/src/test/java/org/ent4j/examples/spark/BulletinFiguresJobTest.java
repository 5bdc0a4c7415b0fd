package org.ent4j.examples.spark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.journals.JournalFiles;
import org.ent4j.examples.spark.marks.Asked;
import org.ent4j.examples.spark.marks.BulletinFigures;
import org.ent4j.examples.spark.people.AcademiePeople;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.statistics.SmallCounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job of figures says what the vie scolaire of each school says on its own, byte for byte. */
class BulletinFiguresJobTest {

    private static final Steps QUIET = new Steps(new PrintWriter(Writer.nullWriter()), Lang.EN);
    private static final LocalDate DAY = LocalDate.of(2027, 7, 1);

    @TempDir
    static Path temp;

    static MarkedSchools schools;
    static List<ExpectedFigures> said;
    static Path journals;
    static Path all;

    @BeforeAll
    static void make() throws IOException {
        schools = MarkedSchools.of(4, temp.resolve("academie"));
        said = schools.vieScolaires().stream()
                .map(vieScolaire -> ExpectedFigures.of(vieScolaire, DAY))
                .toList();
        journals = schools.write(temp.resolve("journals"));
        all = temp.resolve("all");
        var counts = run(new Asked(DAY, Set.of(), SmallCounts.USUAL_THRESHOLD), journals, all);
        assertThat(counts.remarks().all()).isZero();
        assertThat(counts.classes())
                .isEqualTo(expected(ExpectedFigures::classes).stream()
                        .filter(line -> line.contains(",,,"))
                        .count());
    }

    private static BulletinFigures.Counts run(Asked asked, Path from, Path to) {
        var spark = SparkOnTwoThreads.session();
        try (var folder = WholeFolder.at(spark, path(to))) {
            var people = AcademiePeople.read(spark, path(schools.academie().folder()), folder, QUIET);
            var read = JournalFiles.read(spark, path(from), BulletinFigures.KINDS, folder, QUIET);
            var counts = new BulletinFigures(spark, asked, folder, QUIET).run(people, read);
            folder.complete();
            return counts;
        }
    }

    private static org.apache.hadoop.fs.Path path(Path path) {
        return new org.apache.hadoop.fs.Path(path.toUri());
    }

    private static List<String> expected(Function<ExpectedFigures, List<String>> table) {
        return said.stream().flatMap(figures -> table.apply(figures).stream()).toList();
    }

    private static Stream<String[]> cells(Path table) {
        return Results.lines(table).stream().map(line -> line.split(",", -1));
    }

    @Test
    void averages_are_what_mark_books_and_conseils_de_classe_say() {
        var expected = expected(ExpectedFigures::averages);

        assertThat(expected).hasSizeGreaterThan(30_000);
        assertThat(Results.lines(all.resolve("averages.csv"))).isEqualTo(expected);
        assertThat(SparkOnTwoThreads.session()
                        .read()
                        .parquet(all.resolve("averages").toString())
                        .filter("average is not null and service is null")
                        .count())
                .isEqualTo(expected.stream()
                        .map(line -> line.split(",", -1))
                        .filter(line -> line[4].isEmpty() && !line[7].isEmpty())
                        .count());
    }

    @Test
    void figures_of_classes_are_what_conseils_de_classe_say() {
        var expected = expected(ExpectedFigures::classes);

        assertThat(expected).hasSizeGreaterThan(1_000);
        assertThat(Results.lines(all.resolve("classes.csv"))).isEqualTo(expected);
    }

    @Test
    void bulletins_have_the_same_figures() {
        var averages = new HashMap<List<String>, String>();
        cells(all.resolve("averages.csv"))
                .forEach(line -> averages.put(List.of(line[1], line[2], line[3], line[5]), line[7]));
        var classes = new HashMap<List<String>, List<String>>();
        cells(all.resolve("classes.csv"))
                .forEach(line -> classes.computeIfAbsent(List.of(line[1], line[2], line[4]), any -> new ArrayList<>())
                        .add(line[line.length - 6]));
        var vieScolaire = schools.vieScolaires().get(3);
        var compared = 0;
        for (var key : vieScolaire.periodicity().periods().councils().keySet()) {
            for (var line : bulletins(vieScolaire, key)) {
                compared += compare(key, line, averages, classes);
            }
        }
        assertThat(compared).isGreaterThan(2_000);
    }

    private static List<EditionLine> bulletins(VieScolaire vieScolaire, ClassPeriod key) {
        return vieScolaire
                .bulletins()
                .plan(ExpectedFigures.HEAD, key.classRef(), key.period(), DAY)
                .get()
                .lines();
    }

    private static int compare(
            ClassPeriod key,
            EditionLine line,
            Map<List<String>, String> averages,
            Map<List<String>, List<String>> classes) {
        var code = key.classRef().code();
        var period = key.period().value();
        var bulletin = line.content().orElseThrow();
        bulletin.lines().forEach(subject -> {
            var matiere = subject.subject().value();
            assertThat(averages)
                    .containsEntry(
                            List.of(code, period, line.pupil().value(), matiere),
                            text(subject.figures().pupil().value().orElse(null)));
            assertThat(classes.get(List.of(code, period, matiere)))
                    .contains(text(subject.figures().classe().average().value().orElse(null)));
        });
        assertThat(averages)
                .containsEntry(
                        List.of(code, period, line.pupil().value(), ""),
                        text(bulletin.general()
                                .flatMap(each -> each.pupil().value())
                                .orElse(null)));
        return 1 + bulletin.lines().size();
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    @Test
    void an_average_is_what_one_reckons_on_paper() {
        var school = schools.vieScolaires().get(0);
        var written = cells(all.resolve("averages.csv"))
                .filter(line -> !line[4].isEmpty())
                .collect(Collectors.toMap(line -> line[2] + line[3] + line[4], line -> line[7], (one, same) -> one));
        var compared = 0;
        for (var book : school.record().evaluations().books()) {
            if (book.inOrder().stream().allMatch(BulletinFiguresJobTest::isSimple)) {
                for (var pupil : book.pupils()) {
                    var key = book.id().period().value()
                            + pupil.value()
                            + book.id().service();
                    if (!book.finalAverages().containsKey(pupil) && written.containsKey(key)) {
                        assertThat(written.get(key)).isEqualTo(onPaper(book, pupil));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(5_000);
    }

    private static boolean isSimple(Evaluation evaluation) {
        return evaluation.weighing().kind() == EvaluationKind.NORMAL
                && evaluation.weighing().sousMatiere().isEmpty();
    }

    /** To the tenth, on 20. */
    private static String onPaper(MarkBook book, PersonId pupil) {
        var points = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var evaluation : book.inOrder()) {
            var mark = book.result(evaluation.id(), pupil).mark().counted();
            if (mark.isPresent()) {
                var weight = evaluation.weighing().coefficient();
                var onTwenty = mark.get()
                        .multiply(BigDecimal.valueOf(20))
                        .divide(evaluation.weighing().outOf());
                points = points.add(onTwenty.multiply(weight));
                weights = weights.add(weight);
            }
        }
        return weights.signum() == 0
                ? ""
                : points.divide(weights, 1, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void distributions_add_up_to_the_pupils_who_have_an_average() {
        var generals = cells(all.resolve("averages.csv"))
                .filter(line -> line[4].isEmpty() && !line[7].isEmpty())
                .toList();
        var distributions = cells(all.resolve("distributions.csv")).toList();

        assertThat(sums(distributions, line -> line[0] + line[1] + line[2], line -> !line[1].isEmpty()))
                .isEqualTo(generals.stream()
                        .collect(groupingBy(line -> line[0] + line[1] + line[2], TreeMap::new, summingInt(any -> 1))));
        assertThat(sums(distributions, line -> line[0] + line[2], line -> line[1].isEmpty()))
                .isEqualTo(generals.stream()
                        .collect(groupingBy(line -> line[0] + line[2], TreeMap::new, summingInt(any -> 1))));
        for (var line : distributions) {
            if (line[1].isEmpty()) {
                assertThat(Integer.parseInt(line[6]))
                        .isEqualTo(generals.stream()
                                .filter(each -> each[0].equals(line[0]) && each[2].equals(line[2]))
                                .filter(each -> isBetween(new BigDecimal(each[7]), line[4], line[5]))
                                .count());
            }
        }
        assertThat(distributions.stream().filter(line -> !line[6].equals("0")).map(line -> line[3]))
                .contains("1", "2", "3", "4", "5", "6");
    }

    private static boolean isBetween(BigDecimal average, String from, String upto) {
        return average.compareTo(new BigDecimal(from)) >= 0
                && (average.compareTo(new BigDecimal(upto)) < 0 || upto.equals("20"));
    }

    private static Map<String, Integer> sums(
            List<String[]> lines, Function<String[], String> key, Predicate<String[]> wanted) {
        return lines.stream()
                .filter(wanted)
                .collect(groupingBy(key, TreeMap::new, summingInt(line -> Integer.parseInt(line[6]))));
    }

    @Test
    void what_is_published_hides_small_counts() {
        var counts = new TreeMap<String, TreeMap<Integer, Integer>>();
        cells(all.resolve("distributions.csv"))
                .filter(line -> line[1].isEmpty())
                .forEach(line -> counts.computeIfAbsent(line[0] + "," + line[2], any -> new TreeMap<>())
                        .put(Integer.valueOf(line[3]), Integer.valueOf(line[6])));
        var published = Results.lines(all.resolve("published/distributions.csv"));

        var expected = new ArrayList<String>();
        counts.forEach((key, bands) -> {
            var shown = SmallCounts.usual().of(bands);
            shown.counts()
                    .forEach((band, count) -> expected.add("%s,%d,%s,%s"
                            .formatted(
                                    key,
                                    band,
                                    count.isPresent() ? Integer.toString(count.getAsInt()) : "",
                                    shown.total().isPresent()
                                            ? Integer.toString(shown.total().getAsInt())
                                            : "")));
        });
        assertThat(published.stream()
                        .map(line -> line.split(",", -1))
                        .map(line -> String.join(",", line[0], line[1], line[2], line[5], line[6])))
                .isEqualTo(expected);
        assertThat(published).anyMatch(line -> line.matches(".*,,\\d*"));
        assertThat(published).anyMatch(line -> line.matches(".*,[1-9]\\d*,[1-9]\\d*"));
    }

    @Test
    void a_journal_that_breaks_off_and_an_alien_one_are_named_and_the_other_schools_are_as_they_were()
            throws IOException {
        var broken = MarkedSchools.copy(journals, temp.resolve("broken"));
        var school = MarkedSchools.id(schools.schools().get(1)).value();
        truncate(broken.resolve(school + ".csv"));
        Files.writeString(broken.resolve("alien.csv"), "nom,prénom\nDurand,Zoé\n");
        Files.writeString(
                broken.resolve("other.csv"),
                Files.readAllLines(journals.resolve(school + ".csv")).stream()
                        .limit(30)
                        .map(line -> line.replace('"' + school + '"', "\"0000001A\""))
                        .collect(Collectors.joining("\n")));
        var out = temp.resolve("without");

        var counts = run(new Asked(DAY, Set.of("2026-T1", "2026-S1"), 5), broken, out);

        assertThat(counts.remarks().rejected()).isEqualTo(3);
        var issues = Results.lines(out.resolve("issues.csv"));
        assertThat(issues).anyMatch(line -> line.startsWith(school + ".csv.gz,") && line.contains("FATAL"));
        assertThat(issues).anyMatch(line -> line.startsWith("alien.csv,") && line.contains("FATAL"));
        assertThat(issues).anyMatch(line -> line.startsWith("other.csv,") && line.contains("0000001A"));
        for (var table : List.of("averages.csv", "classes.csv", "distributions.csv")) {
            var expected = Results.lines(all.resolve(table)).stream()
                    .filter(line -> !line.startsWith(school))
                    .filter(line -> line.contains(",2026-T1,") || line.contains(",2026-S1,"))
                    .toList();
            assertThat(expected).isNotEmpty();
            assertThat(Results.lines(out.resolve(table))).isEqualTo(expected);
        }
    }

    private static void truncate(Path file) throws IOException {
        var packed = file.resolveSibling(file.getFileName() + ".gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, out);
        }
        var bytes = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(bytes, bytes.length * 2 / 3));
        Files.delete(file);
    }

    @Test
    void an_event_that_is_gone_leaves_out_the_classes_whose_marks_nobody_can_tell() throws IOException {
        var gone = Files.createDirectories(temp.resolve("gone"));
        var school = MarkedSchools.id(schools.schools().get(0)).value();
        var lines = Files.readAllLines(journals.resolve(school + ".csv"));
        var lost = lines.stream()
                .filter(line -> line.contains("\"MARK_BOOK\"") && line.contains("/C:") && line.contains("\"20\""))
                .findFirst()
                .orElseThrow();
        Files.write(
                gone.resolve("x.csv"),
                lines.stream().filter(line -> !line.equals(lost)).toList());
        var out = temp.resolve("left");

        var counts = run(new Asked(LocalDate.of(2026, 10, 12), Set.of(), 5), gone, out);

        assertThat(counts.remarks().rejected()).isEqualTo(2);
        var left = keys(out.resolve("classes.csv"));
        var before = keys(all.resolve("classes.csv"));
        before.removeIf(key -> !key.startsWith(school) || !key.endsWith("-T1"));
        assertThat(before).hasSize(left.size() + 1).containsAll(left);
        assertThat(Results.lines(all.resolve("classes.csv"))).containsAll(Results.lines(out.resolve("classes.csv")));
    }

    private static TreeSet<String> keys(Path classes) {
        return cells(classes)
                .map(line -> String.join(" ", line[0], line[1], line[2]))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void what_is_compared_is_not_trivial() {
        var evaluations = schools.vieScolaires().stream()
                .map(vieScolaire -> vieScolaire.record().evaluations())
                .toList();
        var given = evaluations.stream()
                .flatMap(each -> each.books().stream())
                .flatMap(book -> book.results().values().stream())
                .flatMap(each -> each.values().stream())
                .collect(groupingBy(
                        result -> result.mark().fold(any -> "points", Unscored::name), summingInt(any -> 1)));
        assertThat(given)
                .containsKeys("points", "ABSENT", "ABSENT_ZERO", "NOT_RETURNED", "NOT_RETURNED_ZERO", "UNFIT")
                .allSatisfy((what, number) -> assertThat(number).isGreaterThan(50));
        assertThat(cells(all.resolve("averages.csv")).map(line -> line[2]).distinct())
                .containsExactlyInAnyOrder("2026-T1", "2026-T2", "2026-T3", "2026-S1", "2026-S2");
        assertThat(cells(all.resolve("averages.csv")).map(line -> line[6]).distinct())
                .contains("1", "2", "3");
        assertThat(cells(all.resolve("averages.csv")).map(line -> line[9]).distinct())
                .contains("true", "false");
        assertThat(cells(all.resolve("averages.csv")).filter(line -> line[4].contains("/G:")))
                .hasSizeGreaterThan(5_000);
        var across = cells(all.resolve("classes.csv"))
                .filter(line -> line[3].contains("/G:"))
                .collect(groupingBy(line -> line[2] + line[3], Collectors.counting()));
        assertThat(across).containsValue(3L);
        var halves = MarkedSchools.id(schools.schools().get(1)).value();
        assertThat(cells(all.resolve("averages.csv"))
                        .filter(line -> line[0].equals(halves) && !line[7].isEmpty())
                        .map(line -> line[7].substring(line[7].length() - 1))
                        .distinct())
                .containsExactlyInAnyOrder("0", "5");
        assertThat(schools.schools().stream()
                        .flatMap(school -> school.pupils().stream())
                        .filter(pupil -> pupil.move().isPresent()))
                .isNotEmpty();
    }
}
