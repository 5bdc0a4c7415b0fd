package org.ent4j.examples.spark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
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
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.statistics.SmallCounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
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
        schools = MarkedSchools.of(temp.resolve("academie"));
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
        var vieScolaire = schools.vieScolaires().get(2);
        var id = school(2);
        var written = cells(all.resolve("averages.csv"))
                .filter(line -> line[0].equals(id))
                .collect(groupingBy(
                        line -> String.join(" ", line[1], line[2], line[3]),
                        mapping(line -> line[5] + ": " + line[7], Collectors.toCollection(TreeSet::new))));
        var ofClasses = cells(all.resolve("classes.csv"))
                .filter(line -> line[0].equals(id))
                .map(line -> String.join(" ", line[1], line[2], line[4], line[line.length - 6]))
                .collect(Collectors.toSet());

        var printed = new TreeMap<String, TreeSet<String>>();
        for (var key : vieScolaire.periodicity().periods().councils().keySet()) {
            for (var line : bulletins(vieScolaire, key)) {
                var where = key.classRef().code() + " " + key.period() + " ";
                var bulletin = line.content().orElseThrow();
                var averages = printed.computeIfAbsent(where + line.pupil(), any -> new TreeSet<>());
                bulletin.general().ifPresent(general -> averages.add(": " + text(general.pupil())));
                bulletin.lines().forEach(each -> {
                    var subject = each.subject().value();
                    averages.add(subject + ": " + text(each.figures().pupil()));
                    assertThat(ofClasses)
                            .contains(where + subject + " "
                                    + text(each.figures().classe().average()));
                });
            }
        }
        assertThat(printed).hasSizeGreaterThan(400).isEqualTo(written);
    }

    private static List<EditionLine> bulletins(VieScolaire vieScolaire, ClassPeriod key) {
        return vieScolaire
                .bulletins()
                .plan(ExpectedFigures.HEAD, key.classRef(), key.period(), DAY)
                .get()
                .lines();
    }

    private static String text(Average average) {
        return average.value().map(BigDecimal::toPlainString).orElse("");
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
    @Tag("slow")
    void what_is_broken_is_named_and_all_else_is_as_it_was() throws IOException {
        var broken = MarkedSchools.copy(journals, temp.resolve("broken"));
        var torn = school(1);
        var holed = school(0);
        truncate(broken.resolve(torn + ".csv"));
        var lost = withoutAnEvent(broken.resolve(holed + ".csv"));
        Files.writeString(broken.resolve("alien.csv"), "nom,prénom\nDurand,Zoé\n");
        rename(journals.resolve(torn + ".csv"), torn, broken.resolve("other.csv"));
        var out = temp.resolve("without");

        var counts = run(new Asked(LocalDate.of(2026, 12, 6), Set.of("2026-T1", "2026-S1"), 5), broken, out);

        var issues = Results.lines(out.resolve("issues.csv"));
        assertThat(issues).anyMatch(line -> line.startsWith(torn + ".csv.gz,") && line.contains("FATAL"));
        assertThat(issues).anyMatch(line -> line.contains("spark.journal.no-events") && line.contains(torn));
        assertThat(issues).anyMatch(line -> line.startsWith("alien.csv,") && line.contains("FATAL"));
        assertThat(issues).anyMatch(line -> line.startsWith("other.csv,") && line.contains("0000001A"));
        assertThat(issues)
                .anyMatch(line -> line.startsWith(holed + ".csv,") && line.contains("spark.journal.gap"))
                .anyMatch(line ->
                        line.startsWith(holed + ".csv,") && line.contains("classe " + lost + ", période 2026-T1"));
        assertThat(counts.remarks().rejected()).isEqualTo(issues.size()).isEqualTo(7);
        for (var table : List.of("averages.csv", "classes.csv")) {
            var expected = Results.lines(all.resolve(table)).stream()
                    .filter(line -> line.contains(",2026-T1,") || line.contains(",2026-S1,"))
                    .filter(line -> !line.startsWith(torn) && !line.startsWith(holed + "," + lost + ","))
                    .toList();
            assertThat(expected).anyMatch(line -> line.startsWith(holed));
            assertThat(Results.lines(out.resolve(table))).isEqualTo(expected);
        }
    }

    private static String school(int index) {
        return MarkedSchools.id(schools.schools().get(index)).value();
    }

    /** The class whose marks nobody can tell then: one of the service of a whole class in the first period. */
    private static String withoutAnEvent(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var lost = lines.stream()
                .filter(line -> line.contains("\"MARK_BOOK\"") && line.contains("/C:") && line.contains("2026-T1"))
                .skip(20)
                .findFirst()
                .orElseThrow();
        Files.write(file, lines.stream().filter(line -> !line.equals(lost)).toList());
        return lost.replaceFirst(".*/C:[^$]*\\$([^/]*)/.*", "$1");
    }

    private static void rename(Path from, String school, Path to) throws IOException {
        Files.write(
                to,
                Files.readAllLines(from).stream()
                        .limit(30)
                        .map(line -> line.replace('"' + school + '"', "\"0000001A\""))
                        .toList());
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
        var halves = school(1);
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
