package org.ent4j.viescolaire.feed.lsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.lsl.LslEvaluation;
import org.ent4j.viescolaire.lsl.LslFile;
import org.ent4j.viescolaire.lsl.LslOpinion;
import org.ent4j.viescolaire.lsl.LslPupil;
import org.ent4j.viescolaire.lsl.LslYear;
import org.junit.jupiter.api.Test;

class LslWriterTest {

    @Test
    void what_is_documented_is_written() throws IOException {
        var maths = new LslEvaluation(
                "S",
                "061300",
                new LslEvaluation.Group(
                        30, new BigDecimal("11.2"), BigDecimal.TEN, new BigDecimal(50), new BigDecimal(40)),
                List.of(new LslEvaluation.PeriodicAverage(1, new BigDecimal("12.5"))));
        var opinion = new LslOpinion(LocalDate.of(2014, 6, 2), "Curie", "Marie", "Très <investie>");
        var year = new LslYear(2013, LslYear.Periods.T, Optional.of(opinion), List.of(maths));
        var pupil = new LslPupil("1234", List.of("DEL"), List.of("Ciné-club"), Optional.of("F"), List.of(year));
        var out = new ByteArrayOutputStream();

        LslWriter.write(new LslFile("Éditeur", "Logiciel", Uai.ofDigits("0350122"), List.of(pupil)), out);

        assertThat(out.toString(StandardCharsets.UTF_8).replace('\n', ' '))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<lsl:lsl xmlns:lsl=\"urn:ac-grenoble.fr:lsl:import\" schemaVersion=\"1.0\">"
                        + "<entete><editeur>Éditeur</editeur><application>Logiciel</application>"
                        + "<etablissement>0350122T</etablissement></entete><donnees><eleve id=\"1234\">"
                        + "<engagements><engagement code=\"DEL\"/><engagement-autre>Ciné-club</engagement-autre>"
                        + "</engagements><avisExamen code=\"F\"/><scolarites>"
                        + "<scolarite annee-scolaire=\"2013\" code-periode=\"T\">"
                        + "<avisInvestissement date=\"2014-06-02\" nom=\"Curie\" prenom=\"Marie\">"
                        + "Très &lt;investie&gt;</avisInvestissement>"
                        + "<evaluation modalite-election=\"S\" code-matiere=\"061300\">"
                        + "<structure effectif=\"30\" moyenne=\"11.20\" repar-moins-huit=\"10.00\""
                        + " repar-huit-douze=\"50.00\" repar-plus-douze=\"40.00\"/>"
                        + "<periodiques><periode numero=\"1\" moyenne=\"12.50\"/></periodiques></evaluation>"
                        + "</scolarite></scolarites></eleve></donnees></lsl:lsl>");
    }
}
