package org.ent4j.catalogue.feed.gar.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.catalogue.gar.validation.GarFinding;
import org.ent4j.catalogue.gar.validation.LinkDefect;
import org.ent4j.catalogue.gar.validation.NothingToRead;
import org.ent4j.catalogue.gar.validation.ValidationReport;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GarValidatorTest {

    private final SmallExport export = SmallExport.of(GarDegree.SECOND);

    private ValidationReport report() {
        return PlantedDefectsTest.report(export);
    }

    private List<String> found() {
        return report().findings().stream().map(each -> each.check().id()).toList();
    }

    private static byte[] tar(List<FeedSource> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            for (var file : files) {
                var content = file.open().readAllBytes();
                var entry = new TarArchiveEntry(file.name());
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String md5(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    }

    private void packUp(List<FeedSource> files) throws Exception {
        var archive = tar(files);
        export.raw.put(export.base() + ".tar.gz", archive);
        export.raw.put(export.base() + ".md5", md5(archive).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_archive_with_these_files_and_its_md5_are_good() throws Exception {
        packUp(export.sources());

        assertThat(report().findings()).isEmpty();
    }

    @Test
    void an_archive_without_one_of_the_files_blocks() throws Exception {
        packUp(export.sources().subList(1, 5));

        assertThat(found()).containsExactly("CAT-VAL-10");
        assertThat(report().findings().get(0).file()).endsWith(".tar.gz");
    }

    @Test
    void an_archive_with_another_file_blocks() throws Exception {
        var files = export.sources();
        files.add(FeedSource.text("more.xml", ""));
        packUp(files);

        assertThat(found()).containsExactly("CAT-VAL-11");
    }

    @Test
    void an_archive_with_an_older_content_blocks() throws Exception {
        packUp(export.sources());
        export.object(GarPart.ELEVE, "GAREleve", 0).set("GARPersonNom", "Autre");

        assertThat(found()).containsExactly("CAT-VAL-12");
    }

    @Test
    void an_archive_with_folders_or_paths_blocks() throws Exception {
        var files = export.sources();
        files.add(FeedSource.text("../../etc/x.xml", ""));
        files.add(FeedSource.text("folder/", ""));
        packUp(files);

        assertThat(found()).containsExactly("CAT-VAL-13", "CAT-VAL-13");
    }

    @Test
    void an_archive_that_is_cut_short_or_none_blocks() throws Exception {
        packUp(export.sources());
        var name = export.base() + ".tar.gz";
        var whole = export.raw.get(name);
        for (var bytes : List.of(
                new byte[0], "no archive".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(whole, whole.length / 2))) {
            export.raw.put(name, bytes);
            export.raw.put(export.base() + ".md5", md5(bytes).getBytes(StandardCharsets.UTF_8));
            assertThat(found()).containsExactly("CAT-VAL-14");
        }
    }

    @Test
    void a_wrong_md5_blocks_and_one_that_is_not_bare_is_told() throws Exception {
        packUp(export.sources());
        var name = export.base() + ".md5";
        var right = new String(export.raw.get(name), StandardCharsets.UTF_8);

        export.raw.put(
                name,
                right.replace(right.charAt(0), right.charAt(0) == '0' ? '1' : '0')
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(found()).containsExactly("CAT-VAL-15");
        export.raw.put(name, (right + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(found()).containsExactly("CAT-VAL-16");
        export.raw.put(
                name,
                (right.toUpperCase(Locale.ROOT) + (right.matches("[0-9]+") ? " " : ""))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(found()).containsExactly("CAT-VAL-16");
    }

    @Test
    void a_folder_is_read_from_the_disk(@TempDir Path folder) throws IOException {
        for (var source : export.sources()) {
            Files.write(folder.resolve(source.name()), source.open().readAllBytes());
        }
        Files.createDirectory(folder.resolve("sub"));
        var steps = new ArrayList<Integer>();

        var report = GarValidator.standard().validate(folder, steps::add).get();

        assertThat(report.findings()).extracting(each -> each.check().id()).containsExactly("CAT-VAL-09");
        assertThat(report.isAccepted()).isTrue();
        assertThat(report.files()).isEqualTo(5);
        assertThat(steps).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void where_there_is_nothing_to_read_it_is_said(@TempDir Path folder) throws IOException {
        var validator = GarValidator.standard();
        var archive = Files.createFile(folder.resolve("a.tar.gz"));

        assertThat(validator.validate(folder.resolve("none")).getLeft()).isEqualTo(new NothingToRead.NoFolder("none"));
        assertThat(validator.validate(archive).getLeft()).isEqualTo(new NothingToRead.PackedUp("a.tar.gz"));
        var file = Files.createFile(folder.resolve("x.xml"));
        assertThat(validator.validate(file).getLeft()).isEqualTo(new NothingToRead.NotAFolder("x.xml"));
        Files.delete(file);
        assertThat(validator.validate(folder).getLeft()).isEqualTo(new NothingToRead.PackedUp("a.tar.gz"));
        Files.delete(archive);
        assertThat(validator.validate(folder).getLeft()).isInstanceOf(NothingToRead.NoFile.class);
    }

    @Test
    void files_with_wrong_names_only_are_told_and_not_read() {
        export.files.clear();
        export.raw.put("a.xml", new byte[0]);

        assertThat(found()).containsExactly("CAT-VAL-01");
        assertThat(report().isAccepted()).isFalse();
        assertThat(report().export()).isEmpty();
    }

    @Test
    void a_finding_has_its_place() {
        export.object(GarPart.ELEVE, "GAREleve", 0).set("GARPersonCivilite", "Mlle");

        var finding = report().findings().get(0);

        // declaration, root, object, identifier, profiles of 4 lines, 5 names, civility
        assertThat(finding.line()).isEqualTo(14);
        assertThat(finding.place())
                .isEqualTo(export.name(GarPart.ELEVE, 0) + ":14:" + finding.column() + " (GAREleve e0)");
        assertThat(finding.column()).isPositive();
        assertThat(finding.text(Lang.FR)).contains("Mlle").isNotEqualTo(finding.text(Lang.EN));
    }

    @Test
    void a_doubled_key_tells_where_the_first_is() {
        export.file(GarPart.ELEVE, 1)
                .with(export.object(GarPart.ELEVE, "GAREleve", 0).copy());

        var finding = report().findings().get(0);

        assertThat(finding.defect()).isEqualTo(new LinkDefect.DoubledKey(export.name(GarPart.ELEVE, 0), 3));
        assertThat(finding.file()).isEqualTo(export.name(GarPart.ELEVE, 1));
    }

    @Test
    void references_may_lead_to_other_files_before_and_after() {
        var pupils = export.file(GarPart.ELEVE);
        export.file(GarPart.ELEVE, 1).with(pupils.children.remove(0));
        var groups = export.file(GarPart.GROUPE);
        export.file(GarPart.GROUPE, 1).with(groups.children.remove(0));

        assertThat(report().findings()).isEmpty();
    }

    @Test
    void what_refers_to_a_file_that_is_lost_is_told_once() {
        export.raw.put(export.name(GarPart.ELEVE, 0), "<".getBytes(StandardCharsets.UTF_8));

        assertThat(found()).containsExactlyInAnyOrder("CAT-VAL-06", "CAT-VAL-49");
    }

    @Test
    void findings_are_capped_and_all_of_them_are_counted() {
        for (int i = 0; i < 30; i++) {
            export.file(GarPart.RESP_AFF)
                    .with(SmallExport.respAff("r" + i, SmallExport.ONE).set("GARPersonMail", "x"));
        }

        var report = GarValidator.standard()
                .keeping(7)
                .validate("folder", export.sources(), GarProgress.NONE)
                .get();

        assertThat(report.findings())
                .hasSize(7)
                .extracting(each -> each.subject().key())
                .startsWith("r0", "r1");
        assertThat(report.counts()).singleElement().satisfies(count -> {
            assertThat(count.count()).isEqualTo(30);
            assertThat(count.left()).isEqualTo(23);
            assertThat(count.isAtLeast()).isFalse();
        });
        assertThat(report.warnings()).isEqualTo(30);
        assertThat(report.blocking()).isZero();
    }

    @Test
    void what_blocks_blocks_though_nothing_of_it_is_kept() {
        export.object(GarPart.ELEVE, "GAREleve", 0).remove("GARPersonNom");

        var report = GarValidator.standard()
                .keeping(0)
                .validate("f", export.sources(), GarProgress.NONE)
                .get();

        assertThat(report.findings()).isEmpty();
        assertThat(report.isAccepted()).isFalse();
    }

    @Test
    void the_report_does_not_depend_on_threads_or_on_the_order_of_the_folder() {
        var random = new Random(7);
        for (int number = 1; number < 12; number++) {
            for (int i = 0; i < 20; i++) {
                export.file(GarPart.RESP_AFF, number)
                        .with(SmallExport.respAff(
                                "r" + random.nextInt(100), random.nextBoolean() ? "x" : SmallExport.ONE));
            }
        }
        var expected = GarValidator.standard()
                .keeping(15)
                .threads(1)
                .validate("f", export.sources(), GarProgress.NONE)
                .get();
        assertThat(expected.counts()).hasSizeGreaterThan(3).anyMatch(count -> count.left() > 0);

        for (int round = 0; round < 5; round++) {
            var sources = new ArrayList<>(export.sources());
            Collections.shuffle(sources, random);
            assertThat(GarValidator.standard()
                            .keeping(15)
                            .threads(4)
                            .validate("f", sources, GarProgress.NONE)
                            .get())
                    .isEqualTo(expected);
        }
    }

    @Test
    void lengths_are_counted_in_characters() {
        var pupil = export.object(GarPart.ELEVE, "GAREleve", 0);
        pupil.set("GARPersonNom", "\ud83d\ude00".repeat(500));
        assertThat(found()).isEmpty();
        pupil.set("GARPersonNom", "\ud83d\ude00".repeat(501));
        assertThat(found()).containsExactly("CAT-VAL-25");
    }

    @Test
    void schools_of_test_environments_have_a_suffix_and_any_letter() {
        export.object(GarPart.ETAB, "GAREtab", 0)
                .children
                .add(2, Node.value("GAREtablissementStructRattachFctl", "0650499A-ET6"));

        assertThat(found()).isEmpty();
    }

    @Test
    void a_text_without_end_is_refused() {
        var name = export.name(GarPart.RESP_AFF, 0);
        var text = new String(SmallExport.bytes(export.file(GarPart.RESP_AFF)), StandardCharsets.UTF_8);
        export.raw.put(name, text.replace("Martin", "x".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(report().findings()).anyMatch(GarFinding::isBlocking);
        assertThat(found()).contains("CAT-VAL-06");
    }

    @Test
    void a_deep_file_is_refused() {
        var name = export.name(GarPart.RESP_AFF, 0);
        var text = new String(SmallExport.bytes(export.file(GarPart.RESP_AFF)), StandardCharsets.UTF_8);
        export.raw.put(name, text.replace("Martin", "<a>".repeat(1000)).getBytes(StandardCharsets.UTF_8));

        assertThat(found()).contains("CAT-VAL-06");
    }

    @Test
    void numbers_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> GarValidator.standard().keeping(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GarValidator.standard().threads(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
