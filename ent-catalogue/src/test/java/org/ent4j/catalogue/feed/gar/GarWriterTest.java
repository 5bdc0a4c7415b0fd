package org.ent4j.catalogue.feed.gar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.catalogue.gar.Handed.college;
import static org.ent4j.catalogue.gar.Handed.exports;
import static org.ent4j.catalogue.gar.Handed.perimeter;
import static org.ent4j.catalogue.gar.Handed.pupil;
import static org.ent4j.catalogue.gar.Handed.teacher;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.ent4j.catalogue.GarExports;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarFile;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarPolicy;
import org.ent4j.catalogue.gar.GarReport;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.gar.Handed;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.catalogue.memory.InMemoryGarPerimeter;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.spi.GarDesk;
import org.ent4j.catalogue.spi.GarDraft;
import org.ent4j.catalogue.spi.GarPerimeter;
import org.ent4j.catalogue.spi.GarWatch;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GarWriterTest {

    private static final String BASE = "ENT1_GAR-ENT_Complet_20261102_080000_2D";
    private static final PersonId ME = new PersonId("admin");
    private static final GarExportName NAME = Handed.name(GarDegree.SECOND);

    @TempDir
    private Path folder;

    private static GarPerimeter small() {
        return perimeter(college().build(), pupil("e1"), teacher("t1"));
    }

    private Either<Refusal, GarReport> export(GarPerimeter perimeter, GarWriterDesk desk, GarPolicy policy) {
        return exports(perimeter, desk).export(ME, Handed.name(GarDegree.SECOND), policy, GarWatch.none());
    }

    private Path written(String name, GarPerimeter perimeter, GarPolicy policy) {
        var target = folder.resolve(name);
        assertThat(export(perimeter, GarWriterDesk.into(target), policy).isRight())
                .isTrue();
        return target;
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file, ISO_8859_1));
            }
        }
        return texts;
    }

    @Test
    void a_pupil_is_written_as_the_schema_has_it() throws IOException {
        var file = written("out", perimeter(college().build(), pupil("e<1>")), GarPolicy.USUAL)
                .resolve(BASE + "_Eleve_0000.xml");

        assertThat(Files.readString(file, UTF_8))
                .startsWith("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <men:GAR-ENT-Eleve xmlns:men="http://data.education.fr/ns/gar" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://data.education.fr/ns/gar GAR-ENT.xsd" Version="1.0">
                          <men:GAREleve>
                            <men:GARPersonIdentifiant>e&lt;1&gt;</men:GARPersonIdentifiant>
                            <men:GARPersonProfils>
                              <men:GARStructureUAI>9990001B</men:GARStructureUAI>
                              <men:GARPersonProfil>National_elv</men:GARPersonProfil>
                            </men:GARPersonProfils>
                            <men:GARPersonNom>SORBIER</men:GARPersonNom>
                            <men:GARPersonPrenom>Léa</men:GARPersonPrenom>
                            <men:GARPersonAutresPrenoms>Léa</men:GARPersonAutresPrenoms>
                            <men:GARPersonCivilite>Mme</men:GARPersonCivilite>
                            <men:GARPersonEtab>9990001B</men:GARPersonEtab>
                            <men:GARPersonDateNaissance>2012-05-24</men:GARPersonDateNaissance>
                          </men:GAREleve>
                          <men:GARPersonMEF>
                            <men:GARStructureUAI>9990001B</men:GARStructureUAI>
                            <men:GARPersonIdentifiant>e&lt;1&gt;</men:GARPersonIdentifiant>
                            <men:GARMEFCode>10310019110</men:GARMEFCode>
                          </men:GARPersonMEF>
                          <men:GAREleveEnseignement>
                        """)
                .endsWith("  </men:GAREleveEnseignement>\n</men:GAR-ENT-Eleve>\n");
    }

    @Test
    void a_part_without_objects_has_a_file_and_the_archive_has_all_of_them() throws IOException {
        var target = written("out", small(), GarPolicy.USUAL);

        var xml = Stream.of("Etab", "Eleve", "Enseignant", "Groupe", "RespAff")
                .map(part -> BASE + "_" + part + "_0000.xml")
                .toList();
        var all = new ArrayList<>(xml);
        all.addAll(List.of(BASE + ".tar.gz", BASE + ".md5"));
        assertThat(texts(target).keySet()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(texts(target).get(BASE + ".md5")).matches("[0-9a-f]{32}");
        try (var tar = new TarArchiveInputStream(
                new GzipCompressorInputStream(Files.newInputStream(target.resolve(BASE + ".tar.gz"))))) {
            for (var name : xml) {
                var entry = tar.getNextEntry();
                assertThat(entry.getName()).isEqualTo(name);
                assertThat(entry.getUserName() + entry.getGroupName()).isEmpty();
                assertThat(entry.getLastModifiedDate().toInstant()).isEqualTo(Handed.AT);
                assertThat(tar.readAllBytes()).isEqualTo(Files.readAllBytes(target.resolve(name)));
            }
            assertThat(tar.getNextEntry()).isNull();
        }
    }

    @Test
    void the_same_bytes_come_of_the_same_perimeter_in_any_order() throws IOException {
        var people = new ArrayList<GarPerson>();
        IntStream.range(0, 60).forEach(each -> people.add(each % 5 == 0 ? teacher("p" + each) : pupil("p" + each)));
        var schools = new ArrayList<>(List.of(
                college().build(),
                college().build().withUai("9990003D"),
                college().build().withUai("9990002C")));
        var first = written("first", InMemoryGarPerimeter.of(schools, people), GarPolicy.USUAL.withMostElements(50));
        Collections.shuffle(people, new Random(7));
        Collections.shuffle(schools, new Random(2));

        var second = written("second", InMemoryGarPerimeter.of(schools, people), GarPolicy.USUAL.withMostElements(50));

        assertThat(texts(second)).isEqualTo(texts(first));
        assertThat(texts(first)).hasSizeGreaterThan(20);
    }

    @Test
    void files_end_after_the_object_that_fills_them_and_hold_together_what_one_file_would() throws IOException {
        var people =
                IntStream.range(100, 120).mapToObj(each -> pupil("p" + each)).toArray(GarPerson[]::new);
        var whole = texts(written("whole", perimeter(college().build(), people), GarPolicy.USUAL));

        var split = texts(written("split", perimeter(college().build(), people), GarPolicy.USUAL.withMostElements(20)));

        var pupils = split.entrySet().stream()
                .filter(each -> each.getKey().contains("_Eleve_"))
                .toList();
        assertThat(pupils).hasSizeGreaterThan(10);
        // 1 + 12 + 12: the second pupil fills it
        assertThat(pupils.get(0).getValue().split("<men:GAREleve>", -1)).hasSize(3);
        assertThat(pupils)
                .allSatisfy(each -> assertThat(elements(each.getValue())).isBetween(2L, 32L));
        assertThat(pupils.subList(0, pupils.size() - 1))
                .allSatisfy(each -> assertThat(elements(each.getValue())).isGreaterThanOrEqualTo(20));
        assertThat(String.join(
                        "", pupils.stream().map(each -> inside(each.getValue())).toList()))
                .isEqualTo(inside(whole.get(BASE + "_Eleve_0000.xml")));
    }

    private static long elements(String xml) {
        return xml.split("<men:", -1).length - 1L;
    }

    private static String inside(String xml) {
        return xml.lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    @Test
    void the_report_counts_what_is_written() {
        var report = export(small(), GarWriterDesk.into(folder.resolve("out")), GarPolicy.USUAL)
                .get();

        assertThat(report.schools()).isEqualTo(1);
        assertThat(report.count("GAREleve")).isEqualTo(1);
        assertThat(report.count("GARPersonMEF")).isEqualTo(3);
        assertThat(report.objects().get(GarPart.RESP_AFF)).containsEntry("GARRespAff", 1L);
        assertThat(report.files()).hasSize(7);
        assertThat(report.bytes())
                .isEqualTo(report.files().stream()
                        .mapToLong(each -> folder.resolve("out")
                                .resolve(each.name())
                                .toFile()
                                .length())
                        .sum());
        assertThat(report.allLeftOut()).isZero();
    }

    @Test
    void what_the_validator_objects_to_leaves_nothing_behind() throws IOException {
        var seen = new ArrayList<Integer>();
        var objection = new GarObjection.RejectedMore("CAT-VAL-30", 7);
        var desk = GarWriterDesk.into(folder.resolve("out")).validatedBy((draft, progress) -> {
            seen.add(draft.toFile().list().length);
            return List.of(objection);
        });

        var refused = export(small(), desk, GarPolicy.USUAL);

        assertThat(seen).containsExactly(7);
        assertThat(refused.getLeft().reasons()).containsExactly(objection);
        assertThat(folder).isEmptyDirectory();
    }

    /** Hands every row on as often as that: what no rule of the export lets through. */
    private static GarDesk repeating(int times, GarDesk desk) {
        return (name, most) -> {
            var draft = desk.open(name, most);
            return new GarDraft() {
                @Override
                public void put(GarPart part, GarRow row) {
                    IntStream.range(0, times).forEach(any -> draft.put(part, row));
                }

                @Override
                public List<GarFile> complete() {
                    return draft.complete();
                }

                @Override
                public List<GarObjection> objections(IntConsumer progress) {
                    return draft.objections(progress);
                }

                @Override
                public void handOver() {
                    draft.handOver();
                }

                @Override
                public void close() {
                    draft.close();
                }
            };
        };
    }

    @Test
    void our_own_validator_names_what_blocks_and_nothing_is_left_behind() {
        var desk = repeating(2, GarWriterDesk.into(folder.resolve("out")));

        var refused = exports(small(), desk).export(ME, NAME, GarPolicy.USUAL, GarWatch.none());

        assertThat(refused.getLeft().reasons()).anySatisfy(each -> {
            var rejected = (GarObjection.Rejected) each;
            assertThat(rejected.check()).isEqualTo("CAT-VAL-30");
            assertThat(rejected.file()).isEqualTo(BASE + "_Eleve_0000.xml");
            assertThat(rejected.object()).isEqualTo("GAREleve e1");
            assertThat(Messages.render(each, Lang.EN))
                    .startsWith(BASE + "_Eleve_0000.xml:")
                    .contains("(GAREleve e1): ")
                    .endsWith("(CAT-VAL-30)");
        });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void of_many_objects_that_block_some_are_named_and_the_others_counted() {
        var desk = repeating(30, GarWriterDesk.into(folder.resolve("out")));

        var reasons = exports(small(), desk)
                .export(ME, NAME, GarPolicy.USUAL, GarWatch.none())
                .getLeft()
                .reasons();

        assertThat(reasons)
                .hasSize(ValidateGar.NAMED + 1)
                .last()
                .isInstanceOfSatisfying(
                        GarObjection.RejectedMore.class,
                        more -> assertThat(more.left()).isGreaterThan(100));
    }

    @Test
    void the_checks_say_how_far_they_have_come() {
        var heard = new ArrayList<String>();
        var watch = new GarWatch() {
            @Override
            public void finishing() {
                heard.add("finishing");
            }

            @Override
            public void checked(int done, int all) {
                heard.add(done + "/" + all);
            }
        };

        exports(small(), GarWriterDesk.into(folder.resolve("out"))).export(ME, NAME, GarPolicy.USUAL, watch);

        assertThat(heard).containsExactly("finishing", "1/5", "2/5", "3/5", "4/5", "5/5");
    }

    @Test
    void a_folder_that_is_there_stays_the_same_folder_even_when_named_by_a_dot() throws IOException {
        var here = Files.createDirectory(folder.resolve("here"));
        var before = Files.readAttributes(here, BasicFileAttributes.class).fileKey();

        assertThat(export(small(), GarWriterDesk.into(here.resolve(".")), GarPolicy.USUAL)
                        .isRight())
                .isTrue();

        assertThat(Files.readAttributes(here, BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
        assertThat(texts(here)).hasSize(7);
        assertThat(folder.toFile().list()).containsExactly("here");
        try (var files = Files.list(here)) {
            assertThat(files.filter(each ->
                            each.getFileSystem().supportedFileAttributeViews().contains("posix")))
                    .allSatisfy(each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void what_cannot_all_be_put_into_a_folder_is_taken_back() throws IOException {
        var here = Files.createDirectory(folder.resolve("here"));
        try (var draft = GarWriterDesk.into(here).open(NAME, 100)) {
            draft.complete();
            Files.createDirectory(here.resolve(NAME.checksum()));

            assertThatThrownBy(draft::handOver).isInstanceOf(UncheckedIOException.class);
        }

        assertThat(here.toFile().list()).containsExactly(NAME.checksum());
        assertThat(folder.toFile().list()).containsExactly("here");
    }

    @Test
    void a_host_that_fails_leaves_nothing_behind() {
        GarPerimeter broken = new GarPerimeter() {
            @Override
            public void eachSchool(Consumer<GarSchool> onEach) {
                onEach.accept(college().build());
            }

            @Override
            public void eachPerson(Consumer<GarPerson> onEach) {
                onEach.accept(pupil("b"));
                onEach.accept(pupil("a"));
            }
        };

        assertThatThrownBy(() -> export(broken, GarWriterDesk.into(folder.resolve("out")), GarPolicy.USUAL))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void no_school_at_all_is_refused() {
        var none = export(
                InMemoryGarPerimeter.of(List.of(), List.of()),
                GarWriterDesk.into(folder.resolve("out")),
                GarPolicy.USUAL);

        assertThat(none.getLeft().reasons()).containsExactly(new GarObjection.NothingToExport("ENT1", "2D"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void more_files_than_names_have_digits_for_are_refused() {
        var desk = GarWriterDesk.into(folder.resolve("out")).withMostFiles(3);
        var people =
                IntStream.range(100, 104).mapToObj(each -> pupil("p" + each)).toArray(GarPerson[]::new);
        var perimeter = perimeter(college().build(), people);

        var refused = export(perimeter, desk, GarPolicy.USUAL.withMostElements(20));

        assertThat(refused.getLeft().reasons()).contains(new GarObjection.TooManyFiles("Eleve", 5));
        assertThat(folder).isEmptyDirectory();
        assertThat(export(perimeter, desk, GarPolicy.USUAL).isRight()).isTrue();
    }

    @Test
    void nothing_is_written_over() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("x"), "");
        Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> export(small(), GarWriterDesk.into(folder.resolve("full")), GarPolicy.USUAL))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(texts(written("empty", small(), GarPolicy.USUAL))).hasSize(7);
    }

    @Test
    void an_export_leaves_a_trace_and_needs_the_right() {
        var traces = new InMemoryTraces();
        var name = Handed.name(GarDegree.SECOND);
        var exports = GarExports.of(
                small(), uai -> List.of(), GarWriterDesk.into(folder.resolve("a")), traces, Rights.open());
        exports.export(ME, name, GarPolicy.USUAL, GarWatch.none());
        var forbidden = GarExports.of(
                small(),
                uai -> List.of(),
                GarWriterDesk.into(folder.resolve("b")),
                traces,
                (who, task, where) -> false);

        assertThat(forbidden.export(ME, name, GarPolicy.USUAL, GarWatch.none()).isLeft())
                .isTrue();

        assertThat(traces.list(Optional.empty(), Handed.AT, Handed.AT.plusSeconds(1), 10))
                .singleElement()
                .satisfies(trace -> assertThat(trace.subject()).isEqualTo(name.base()));
        assertThat(folder.resolve("b")).doesNotExist();
    }
}
