package org.ent4j.examples.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.catalogue.GarExports;
import org.ent4j.catalogue.feed.gar.GarWriterDesk;
import org.ent4j.catalogue.feed.gar.ValidateGar;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarLeftOut;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.catalogue.gar.GarPolicy;
import org.ent4j.catalogue.gar.GarReport;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.spi.GarDesignations;
import org.ent4j.catalogue.spi.GarWatch;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.examples.host.DirectoryGarPerimeter;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.gar.Ents;
import org.ent4j.examples.spark.gar.GarExport;
import org.ent4j.examples.spark.gar.GarSettings;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job writes what the library writes of the same schools on one machine, byte for byte. */
class GarExportJobTest {

    private static final Instant AT = Instant.parse("2026-11-02T07:00:00Z");
    private static final Steps QUIET = new Steps(new PrintWriter(Writer.nullWriter()), Lang.EN);

    @TempDir
    static Path temp;

    static Academie academie;
    static DirectoryStore store;
    static List<Uai> schools;

    @BeforeAll
    static void make() {
        academie = Academie.of(3, temp.resolve("academie"));
        spoil();
        store = academie.store();
        schools = Academie.schools(Directory.on(store))
                .map(id -> new Uai(id.value()))
                .toList();
    }

    /** So that rules have something to leave out: a MEF without a label, civilities, a first name without end. */
    private static void spoil() {
        try {
            var pupils = academie.files("Eleve").get(0);
            Files.writeString(
                    pupils,
                    Files.readString(pupils)
                            .replace(">10310019110<", ">1031001911X<")
                            .replace(">Malo<", ">" + "Malo".repeat(200) + "<"));
            var staff = academie.files("PersEducNat").get(0);
            Files.writeString(staff, Files.readString(staff).replace(">M.<", ">Dr<"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What the library makes of some schools. */
    private record Exported(GarReport report, List<GarLeftOut> leftOut) {}

    private static Exported exported(
            String ent, Set<Uai> of, GarSettings settings, GarDesignations designations, Path into) {
        var leftOut = new ArrayList<GarLeftOut>();
        var watch = new GarWatch() {
            @Override
            public void leftOut(GarLeftOut each) {
                leftOut.add(each);
            }
        };
        var report = GarExports.of(
                        new DirectoryGarPerimeter(store, ent, of),
                        designations,
                        GarWriterDesk.into(into),
                        new InMemoryTraces(),
                        Rights.open())
                .export(
                        new PersonId("test"),
                        GarExportName.of(ent, GarDegree.SECOND, AT),
                        GarPolicy.USUAL.withMostElements(settings.mostElements()),
                        watch)
                .get();
        return new Exported(report, leftOut);
    }

    private static GarExport.Counts run(String name, GarSettings settings, Ents.Said said, GarExport.Check check) {
        var spark = SparkOnTwoThreads.session();
        try (var folder = WholeFolder.at(
                spark, new org.apache.hadoop.fs.Path(temp.resolve(name).toUri()))) {
            var export = new GarExport(spark, settings, said, folder, QUIET).checkedBy(check);
            var counts = export.run(
                    export.said(new org.apache.hadoop.fs.Path(academie.folder().toUri())));
            folder.complete();
            return counts;
        }
    }

    private static Ents.Said table(String... lines) throws IOException {
        var file = Files.writeString(temp.resolve("ents.csv"), "uai,ent\n" + String.join("\n", lines));
        return Ents.table(SparkOnTwoThreads.session(), new org.apache.hadoop.fs.Path(file.toUri()), GarDegree.SECOND);
    }

    private static Map<String, String> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.collect(Collectors.toMap(
                    file -> String.valueOf(file.getFileName()), GarExportJobTest::content, (a, b) -> a, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void every_export_is_what_the_library_writes_on_one_machine() throws IOException {
        var first = Set.of(schools.get(0), schools.get(2));
        var second = Set.of(schools.get(1));
        var staff = designated();
        var settings = GarSettings.usual(AT).withMostElements(1_000).withDesignated(staff);
        GarDesignations designations = uai ->
                staff.getOrDefault(uai, List.of()).stream().map(PersonId::new).toList();

        var counts = run(
                "two",
                settings,
                table(schools.get(0) + ",ENT-A", schools.get(2) + ",ENT-A", schools.get(1) + ",ENT-B"),
                (folder, files) -> ValidateGar.standard(folder, files));

        var a = exported("ENT-A", first, settings, designations, temp.resolve("a"));
        var b = exported("ENT-B", second, settings, designations, temp.resolve("b"));
        assertThat(a.report().files()).hasSizeGreaterThan(30);
        assertThat(a.report().count("GAREleve")).isGreaterThan(300);
        assertThat(a.report().count("GARRespAff")).isEqualTo(2);
        assertThat(a.leftOut())
                .extracting(GarLeftOut::rule)
                .contains(
                        "CAT-GAR-01",
                        "CAT-GAR-06",
                        "CAT-GAR-09",
                        "CAT-GAR-14",
                        "CAT-GAR-21",
                        "CAT-GAR-24",
                        "CAT-GAR-27");
        assertThat(inBoth()).as("somebody works for both ENTs").isPositive();
        assertThat(files(temp.resolve("two/ENT-A_2D"))).isEqualTo(files(temp.resolve("a")));
        assertThat(files(temp.resolve("two/ENT-B_2D"))).isEqualTo(files(temp.resolve("b")));
        assertThat(Results.lines(temp.resolve("two/left-out.csv")))
                .isEqualTo(lines(List.of("ENT-A", "ENT-B"), List.of(a, b)));
        assertThat(Results.lines(temp.resolve("two/totals.csv")))
                .containsExactlyInAnyOrderElementsOf(totals(List.of(a, b)));
        assertThat(counts.blocked()).isEmpty();
        assertThat(counts.leftOut()).isEqualTo(a.leftOut().size() + b.leftOut().size());
        assertThat(counts.inNone()).isZero();
        assertThat(temp.resolve("two/_scratch")).doesNotExist();
    }

    /** Two members of staff of the first school, somebody who is not there, and a pupil. */
    private static Map<String, List<String>> designated() {
        var directory = Directory.on(store);
        var school = new StructureId(schools.get(0).value());
        var people = new ArrayList<String>();
        directory.staff(school).stream()
                .filter(person -> person.email().isPresent())
                .limit(2)
                .forEach(person -> people.add(person.id().value()));
        people.add("nobody");
        directory.pupils(school).stream()
                .limit(1)
                .map(Person::id)
                .map(PersonId::value)
                .forEach(people::add);
        return new HashMap<>(Map.of(schools.get(0).value(), people));
    }

    private static List<String> lines(List<String> ents, List<Exported> exports) {
        var lines = new ArrayList<String>();
        for (var at = 0; at < ents.size(); at++) {
            for (var each : exports.get(at).leftOut()) {
                lines.add(String.join(
                        ",",
                        ents.get(at),
                        each.rule(),
                        each.element(),
                        each.key(),
                        String.valueOf(each.isWhole()),
                        cell(Messages.render(each.reason(), Lang.FR)),
                        cell(Messages.render(each.reason(), Lang.EN))));
            }
        }
        return lines;
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static List<String> totals(List<Exported> exports) {
        var totals = new ArrayList<String>();
        for (var each : exports) {
            each.report()
                    .objects()
                    .forEach((part, types) -> types.forEach((type, count) -> totals.add(
                            String.join(",", each.report().name().ent(), part.code(), type, count.toString()))));
        }
        return totals;
    }

    private static long inBoth() {
        var directory = Directory.on(store);
        var there = directory.staff(new StructureId(schools.get(1).value())).stream()
                .map(Person::id)
                .collect(Collectors.toSet());
        return Stream.of(schools.get(0), schools.get(2))
                .flatMap(school -> directory.staff(new StructureId(school.value())).stream())
                .filter(person -> there.contains(person.id()))
                .count();
    }

    @Test
    void of_an_export_that_is_blocked_nothing_is_left_and_the_others_are_complete() throws IOException {
        var settings = GarSettings.usual(AT);
        var said = table(schools.get(0) + ",ENT-A", schools.get(1) + ",ENT-B", "0010001A,ENT-C", "x,ENT-D");

        var counts = run("blocked", settings, said, (folder, files) -> objections(folder, files.size()));

        exported("ENT-A", Set.of(schools.get(0)), settings, GarDesignations.none(), temp.resolve("alone"));
        assertThat(files(temp.resolve("blocked/ENT-A_2D"))).isEqualTo(files(temp.resolve("alone")));
        try (var left = Files.list(temp.resolve("blocked"))) {
            assertThat(left.map(each -> String.valueOf(each.getFileName())))
                    .containsExactlyInAnyOrder("ENT-A_2D", "blocked.csv", "issues.csv", "left-out.csv", "totals.csv");
        }
        assertThat(counts.exports()).isEqualTo(1);
        assertThat(counts.blocked()).containsOnlyKeys("ENT-B", "ENT-C");
        assertThat(Results.lines(temp.resolve("blocked/blocked.csv")))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("ENT-B,gar.rejected-more"))
                .anyMatch(line -> line.startsWith("ENT-C,gar.nothing-to-export"));
        assertThat(Results.lines(temp.resolve("blocked/totals.csv"))).allMatch(line -> line.startsWith("ENT-A,"));
        assertThat(counts.inNone()).isEqualTo(1);
        assertThat(Results.lines(temp.resolve("blocked/issues.csv")))
                .anyMatch(line -> line.startsWith("ents.csv,0," + schools.get(2) + ",WARNING,spark.ents.in-none"))
                .anyMatch(line -> line.startsWith("ents.csv,4,0010001A,ERROR,spark.ents.unknown-school"))
                .anyMatch(line -> line.startsWith("ents.csv,5,x,ERROR,spark.ents.no-uai"));
    }

    private static List<GarObjection> objections(String folder, int files) {
        assertThat(files).isGreaterThan(5);
        return folder.startsWith("ENT-B") ? List.of(new GarObjection.RejectedMore("test", 1)) : List.of();
    }

    @Test
    @Tag("slow")
    void one_ent_exports_all_schools_and_files_are_as_long_as_usual() {
        var settings = GarSettings.usual(AT);

        run("all", settings, Ents.one("ENT1"), (folder, files) -> ValidateGar.standard(folder, files));

        exported("ENT1", Set.of(), settings, GarDesignations.none(), temp.resolve("one"));
        assertThat(files(temp.resolve("all/ENT1_2D"))).isEqualTo(files(temp.resolve("one")));
    }
}
