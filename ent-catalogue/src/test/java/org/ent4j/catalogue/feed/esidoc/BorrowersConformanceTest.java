package org.ent4j.catalogue.feed.esidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ent4j.catalogue.esidoc.Borrower;
import org.ent4j.catalogue.feed.structure.OfficialXsd;
import org.ent4j.catalogue.feed.structure.StructureDefect;
import org.ent4j.catalogue.feed.structure.XmlChanges;
import org.ent4j.model.feed.FeedSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BorrowersConformanceTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final List<String> NAMES =
            List.of("DUPONT Zoé", "O'BRIEN \"Bob\"", "ŁUKASZ & <fils>", "ŒUVRÉ €", "NGUYỄN Văn", "ROI 🙂", "A\u0081B");

    private static Borrower borrower(int number, Random random) {
        return new Borrower(
                NAMES.get(random.nextInt(NAMES.size())),
                "28/09/2012",
                random.nextBoolean() ? "" : "1 rue de l'Église",
                "57000",
                "METZ",
                "",
                "",
                "Elève",
                Optional.of("3A").filter(any -> random.nextBoolean()),
                "compte" + number,
                "abcDEF1",
                "id" + number);
    }

    private static List<Borrower> some(int seed) {
        var random = new Random(seed);
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(number -> borrower(number, random))
                .toList();
    }

    private static byte[] bytes(List<Borrower> borrowers) {
        try {
            var out = new ByteArrayOutputStream();
            BorrowersWriter.write(borrowers, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String text(List<Borrower> borrowers) {
        return new String(bytes(borrowers), WINDOWS);
    }

    @Test
    void what_is_written_keeps_the_schema_reads_back_and_is_valid_for_us() {
        var schema = OfficialXsd.of("esidoc/Import.xsd");
        for (var seed = 0; seed < 100; seed++) {
            var source = FeedSource.bytes("esidoc.xml", bytes(some(seed)));

            assertThat(schema.complaint(text(some(seed)))).isEmpty();
            assertThat(BorrowersFile.read(source).rows()).isEqualTo(some(seed));
            assertThat(BorrowersFile.validate(source, TODAY).findings()).isEmpty();
        }
    }

    @Test
    void we_refuse_the_structures_that_the_schema_refuses_and_no_others() {
        var schema = OfficialXsd.of("esidoc/Import.xsd");
        var random = new Random(5);
        var refused = 0;
        for (var seed = 0; seed < 1500; seed++) {
            var xml = XmlChanges.of(text(some(seed % 100)).replaceFirst("windows-1252", "UTF-8"), random);
            var complaint = schema.complaint(xml);
            var ours = BorrowersFile.validate(FeedSource.text("esidoc.xml", xml), TODAY).findings().stream()
                    .filter(issue -> issue.reason() instanceof StructureDefect)
                    .toList();

            assertThat(ours.isEmpty()).as("%s%n%s%n%s", complaint, ours, xml).isEqualTo(complaint.isEmpty());
            refused += complaint.isPresent() ? 1 : 0;
        }
        assertThat(refused).isBetween(600, 1450);
    }

    @Test
    void it_is_written_as_bcdi_takes_it() {
        var text = text(List.of(new Borrower(
                "ŁUKASZ Zoé 🙂", "28/09/2012", "", "", "", "", "", "Elève", Optional.empty(), "c", "p", "i")));

        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"windows-1252\"?>\r\n<FICHES_XML>\n");
        assertThat(text).contains("<EMPRUNTEUR_M>&#321;UKASZ Zoé &#128578;</EMPRUNTEUR_M>");
        assertThat(text).doesNotContain("CLASSE_M").contains("<MEL_M></MEL_M>");
    }

    @Test
    void nobody_is_no_file() {
        assertThatThrownBy(() -> bytes(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "<IDENTITE_ENT_M>id1<, <IDENTITE_ENT_M>id0<, esidoc.file.twice, false",
        "<COMPTE_M>compte1<, <COMPTE_M>compte0<, esidoc.file.twice, false",
        "<COMPTE_M>compte1<, <COMPTE_M> <, esidoc.file.blank, false",
        "<COMPTE_M>compte1<, <COMPTE_M><, structure.wrong-value, false",
        "28/09/2012, 31/02/2012, esidoc.file.wrong-birth, false",
        "28/09/2012, 28/09/2062, esidoc.file.wrong-birth, false",
        "28/09/2012, 2012-09-28, esidoc.file.other-birth-form, true",
        "<VILLE_M>METZ</VILLE_M>, '', structure.missing-element, false"
    })
    void a_planted_defect_is_found(String what, String instead, String code, boolean valid) {
        var good = text(List.of(borrower(0, new Random(1)), borrower(1, new Random(2))));
        assertThat(good).contains(what);
        var at = good.lastIndexOf(what);
        var xml = good.substring(0, at) + instead + good.substring(at + what.length());
        var report = BorrowersFile.validate(FeedSource.bytes("esidoc.xml", xml.getBytes(WINDOWS)), TODAY);

        assertThat(report.findings()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.where().element()).isEqualTo("EMPRUNTEURS 2");
        });
        assertThat(report.isValid()).isEqualTo(valid);
    }

    @Test
    void another_file_is_refused_and_who_lacks_something_is_left_out() {
        assertThat(BorrowersFile.validate(FeedSource.text("x.xml", "<PARTENAIRE_INDEX/>"), TODAY)
                        .refusal())
                .isPresent();
        var xml = text(some(3)).replaceFirst("<COMPTE_M>[^<]*</COMPTE_M>", "");
        var read = BorrowersFile.read(FeedSource.bytes("esidoc.xml", xml.getBytes(WINDOWS)));

        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.rows()).hasSize(some(3).size() - 1);
    }
}
