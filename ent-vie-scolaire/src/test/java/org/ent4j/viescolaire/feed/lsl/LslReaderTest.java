package org.ent4j.viescolaire.feed.lsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.viescolaire.lsl.LslEvaluation;
import org.ent4j.viescolaire.lsl.LslFile;
import org.ent4j.viescolaire.lsl.LslOpinion;
import org.ent4j.viescolaire.lsl.LslPupil;
import org.ent4j.viescolaire.lsl.LslYear;

class LslReaderTest {

    private static LslFile file(Random random) {
        var pupils = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new LslPupil(
                        "" + (100 + i),
                        random.nextBoolean() ? List.of() : List.of("DEL", "CVL"),
                        random.nextBoolean() ? List.of() : List.of("Ciné-club & <théâtre>"),
                        random.nextBoolean() ? Optional.empty() : Optional.of("F"),
                        IntStream.range(0, random.nextInt(3))
                                .mapToObj(year -> year(random, 2013 + year))
                                .toList()))
                .toList();
        return new LslFile("Éditeur", "Logiciel", Uai.ofDigits("0350122"), pupils);
    }

    private static LslYear year(Random random, int year) {
        var opinion = new LslOpinion(LocalDate.of(year + 1, 6, 2), "Curie", "Marie", "Très <investie>");
        return new LslYear(
                year,
                random.nextBoolean() ? LslYear.Periods.T : LslYear.Periods.S,
                random.nextBoolean() ? Optional.empty() : Optional.of(opinion),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new LslEvaluation(
                                "S",
                                "06130" + i,
                                new LslEvaluation.Group(
                                        30, number(random), number(random), number(random), number(random)),
                                IntStream.rangeClosed(1, random.nextInt(4))
                                        .mapToObj(n -> new LslEvaluation.PeriodicAverage(n, number(random)))
                                        .toList()))
                        .toList());
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextInt(2001)).divide(BigDecimal.valueOf(100), 2, RoundingMode.UNNECESSARY);
    }

    private static String written(LslFile file) {
        var out = new ByteArrayOutputStream();
        try {
            LslWriter.write(file, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Imported<LslFile> read(String xml) {
        return LslReader.read(FeedSource.text("lsl.xml", xml));
    }

    @Property(tries = 200)
    void what_is_written_is_read_as_it_was(@ForAll long seed) {
        var file = file(new Random(seed));
        var read = read(written(file));

        assertThat(read.issues()).isEmpty();
        assertThat(read.rows()).containsExactly(file);
    }

    @Property(tries = 200)
    void a_file_cut_or_changed_anywhere_is_never_more_than_issues(@ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(written(file(random)));
        var at = random.nextInt(text.length());
        if (random.nextBoolean()) {
            text.setLength(at);
        } else {
            text.setCharAt(at, (char) (32 + random.nextInt(90)));
        }
        var read = read(text.toString());

        assertThat(read.fatal().isPresent() || !read.rows().isEmpty()).isTrue();
    }

    @Example
    void what_is_not_documented_is_passed_over_and_told() {
        var read = read("<lsl:lsl xmlns:lsl='urn:ac-grenoble.fr:lsl:import' schemaVersion='1.1'><entete>"
                + "<etablissement>0350122T</etablissement></entete><donnees><eleve id='1'><scolarites>"
                + "<scolarite annee-scolaire='2013' code-periode='T'><avisChefEtab date='2014-06-01'>Bien"
                + "</avisChefEtab><evaluation modalite-election='S' code-matiere='061300'><annuelle/>"
                + "<structure effectif='30' moyenne='1e9' repar-moins-huit='1' repar-huit-douze='2'"
                + " repar-plus-douze='3'/></evaluation></scolarite></scolarites></eleve></donnees></lsl:lsl>");

        assertThat(read.issues())
                .extracting(issue -> issue.code())
                .containsExactly(
                        "lsl.unknown-version", "lsl.not-documented", "lsl.not-documented", "lsl.not-understood");
        assertThat(read.rows().get(0).pupils().get(0).years().get(0).evaluations())
                .isEmpty();
    }

    @Example
    void another_file_or_one_without_a_school_is_refused() {
        assertThat(read("<lsun-bilans/>").fatal()).isPresent();
        assertThat(read("<lsl><donnees/></lsl>").fatal()).isPresent();
        assertThat(read("").fatal()).isPresent();
    }
}
