package org.ent4j.model.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.ent4j.model.Conformance;
import org.ent4j.model.id.CodeMatiere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatieresTest {

    private static final Pattern ENTRY =
            Pattern.compile("\"externalId\":\"(.*?)\",\"shortName\":\"(.*?)\",\"name\":\"(.*?)\"}");

    @ParameterizedTest
    @CsvSource({
        "FRANC,020700", "MATHS,061300", "HIGEO,040600", "EMC,043800", "SVT,062900", "PH-CH,062300", "TECHN,070800",
        "EPS,100100", "A-PLA,090100", "EDMUS,081300", "AGL1,030201", "ALL1,030101", "ESP2,030602", "LCALA,020300",
        "PHILO,010300", "SES,050700", "HGGSP,043900", "HLPHI,010500"
    })
    void a_subject_is_found_by_either_key(String gestion, String code) {
        var matiere = Matieres.shipped().byGestion(gestion).orElseThrow();

        assertThat(matiere.code()).hasToString(code);
        assertThat(Matieres.shipped().byCode(new CodeMatiere(code))).contains(matiere);
        assertThat(Matieres.shipped().find(" " + code + " ")).contains(matiere);
        assertThat(Matieres.shipped().find(gestion)).contains(matiere);
        assertThat(matiere.label()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NSI", "SNT", "999999", "", "quelque chose"})
    void what_the_nomenclature_does_not_have_is_not_found(String key) {
        assertThat(Matieres.shipped().find(key)).isEmpty();
    }

    @Test
    void keys_are_unique_and_codes_in_order() {
        var all = Matieres.shipped().all();

        assertThat(all)
                .hasSize(3_399)
                .isSortedAccordingTo((one, other) -> one.code().compareTo(other.code()));
        assertThat(all.stream().map(Matiere::gestion).distinct()).hasSameSizeAs(all);
        assertThat(all)
                .allMatch(matiere ->
                        matiere.gestion().length() >= 2 && matiere.gestion().length() <= 5);
    }

    @Test
    void a_host_may_have_its_own() {
        var nsi = new Matiere(new CodeMatiere("000NSI"), "NSI", "NUMERIQUE ET SCIENCES INFORMATIQUES");

        assertThat(Matieres.of(List.of(nsi)).find("nsi")).contains(nsi);
        assertThat(Matieres.of(List.of(nsi)).find("FRANC")).isEmpty();
    }

    @Test
    void every_subject_of_the_official_list_is_there_word_by_word() throws IOException {
        var entries = ENTRY.matcher(Files.readString(Conformance.file("bcn/n_matiere_enseignee_long.json")));
        var count = 0;
        for (; entries.find(); count++) {
            assertThat(Matieres.shipped().byCode(new CodeMatiere(entries.group(1))))
                    .contains(new Matiere(new CodeMatiere(entries.group(1)), entries.group(2), entries.group(3)));
        }
        assertThat(count).isEqualTo(3_379);
    }
}
