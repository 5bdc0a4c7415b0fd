package org.ent4j.directory.feed.siecle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.feed.siecle.SiecleSample.file;
import static org.ent4j.directory.feed.siecle.SiecleSample.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiecleGuardsTest {

    private static void isRefused(FeedContent read, String code, String... words) {
        assertThat(read.people()).isEmpty();
        assertThat(read.structures()).isEmpty();
        assertThat(read.reading().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.isFatal()).isTrue();
            assertThat(issue.code()).isEqualTo(code);
            assertThat(List.of(words))
                    .allSatisfy(word -> assertThat(issue.line(Lang.FR)).contains(word));
        });
    }

    @Test
    void the_school_is_the_one_that_was_asked_for() {
        var other = Uai.ofDigits("0869902");
        var read = SiecleFeed.of(SiecleSample.files()).school(other).collect();

        isRefused(read, "guard.other-structure", "0869901V", other.value());
        assertThat(SiecleFeed.of(SiecleSample.files())
                        .school(SiecleSample.UAI)
                        .collect()
                        .people())
                .hasSize(4);
    }

    @Test
    void files_of_two_schools_are_not_mixed() {
        var other = file("Structures.xml", "BEE_STRUCTURES", "0869902W", "2026", SiecleSample.STRUCTURES);

        isRefused(read(SiecleSample.eleves(), other), "guard.other-structure", "Structures.xml", "0869902W");
    }

    @Test
    void files_of_two_years_are_not_mixed() {
        var old = file("Structures.xml", "BEE_STRUCTURES", SiecleSample.UAI.value(), "2025", SiecleSample.STRUCTURES);

        isRefused(read(SiecleSample.eleves(), old), "guard.other-year", "2025-2026", "2026-2027");
        isRefused(SiecleFeed.of(SiecleSample.files()).year(new SchoolYear(2027)).collect(), "guard.other-year", "2027");
    }

    @Test
    void a_file_without_school_or_year_is_refused() {
        isRefused(read(file("a.xml", "BEE_ELEVES", "", "2026", "")), "row.required-missing", "UAJ");
        isRefused(read(file("a.xml", "BEE_ELEVES", "869", "2026", "")), "row.malformed-value", "UAJ");
        isRefused(read(file("a.xml", "BEE_ELEVES", "0869901V", "26", "")), "row.required-missing", "ANNEE_SCOLAIRE");
    }

    @Test
    void a_fictitious_school_is_read_with_a_warning() {
        var read = read(file("a.xml", "BEE_STRUCTURES", "0869901A", "2026", ""));

        assertThat(read.reading().issues()).extracting(Issue::code).containsExactly("row.fictitious-uai");
        assertThat(read.structures()).hasSize(1);
    }

    @Test
    void a_file_of_another_format_is_named_with_the_expected_ones() {
        isRefused(
                read(SiecleSample.eleves(), FeedSource.text("z.xml", "<STS_EDT/>")),
                "feed.wrong-file",
                "« sts_emp »",
                "SIECLE");
        isRefused(
                read(FeedSource.text("z.xml", "<IMPORT_ELEVES/>")),
                "feed.wrong-file",
                "à importer dans SIECLE",
                "SIECLE");
        isRefused(read(FeedSource.text("z.xml", "<IMPORT/>")), "feed.wrong-file", "racine <IMPORT>");
    }

    @Test
    void pupils_without_addresses_are_read_and_the_other_export_is_named() {
        var sans = file(
                "ElevesSansAdresses.xml",
                "BEE_ELEVES",
                SiecleSample.section("ELEVES", SiecleSample.TOM)
                        + SiecleSample.section("STRUCTURES", SiecleSample.in("201", "D=6B")));
        var read = read(sans);

        assertThat(read.people()).hasSize(1);
        assertThat(read.reading().issues())
                .singleElement()
                .satisfies(issue ->
                        assertThat(issue.line(Lang.FR)).contains("ElevesSansAdresses.xml", "ElevesAvecAdresses.xml"));
    }

    @Test
    void two_exports_of_one_kind_are_refused() {
        var sans = file("ElevesSansAdresses.xml", "BEE_ELEVES", "");

        isRefused(
                read(sans, SiecleSample.eleves()),
                "siecle.second-file",
                "ElevesSansAdresses.xml",
                "ElevesAvecAdresses.xml");
    }

    @Test
    void exports_of_no_use_are_told_and_alone_they_are_refused() {
        var geographic = file("Geographique.xml", "BEE_GEOGRAPHIQUE", "<COMMUNES><COMMUNE/></COMMUNES>");
        var read = read(SiecleSample.eleves(), geographic);

        assertThat(read.reading().issues()).extracting(Issue::code).containsExactly("siecle.not-needed");
        assertThat(read.people()).hasSize(2);
        isRefused(read(geographic), "siecle.nothing-to-read");
    }

    @Test
    void no_file_is_no_feed(@TempDir Path folder) throws IOException {
        isRefused(read(), "row.no-file");
        isRefused(SiecleFeed.folder(folder).collect(), "row.no-file");
        isRefused(read(FeedSource.file(folder.resolve("absent.xml"))), "feed.missing");

        copy(SiecleSample.eleves(), folder);
        Files.writeString(folder.resolve("lisez-moi.txt"), "rien");
        assertThat(SiecleFeed.folder(folder).collect().people()).hasSize(2);
    }

    private static void copy(FeedSource file, Path folder) throws IOException {
        try (InputStream in = file.open()) {
            Files.copy(in, folder.resolve(file.name()));
        }
    }

    @Test
    void more_rows_than_any_school_has_are_refused() {
        var rows = "<ADRESSE/>".repeat(SiecleDocument.MOST_ROWS + 1);

        isRefused(read(file("a.xml", "BEE_ELEVES", SiecleSample.section("ADRESSES", rows))), "row.too-much", "ADRESSE");
    }

    @Test
    void the_declared_encoding_counts() {
        var text = SiecleSample.document("BEE_STRUCTURES", "0869901V", "2026", SiecleSample.STRUCTURES);
        var utf8 = FeedSource.text("a.xml", "\ufeff" + text.replace("ISO-8859-15", "UTF-8"));
        var wrong = FeedSource.text("a.xml", text);

        assertThat(List.of(read(utf8), read(SiecleSample.structures())))
                .allSatisfy(read -> assertThat(read.structures()
                                .get(0)
                                .value()
                                .classes()
                                .first()
                                .label())
                        .isEqualTo("SIXIÈME A"));
        isRefused(read(wrong), "feed.wrong-encoding", "UTF-8");
    }
}
