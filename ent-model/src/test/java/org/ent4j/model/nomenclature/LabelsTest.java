package org.ent4j.model.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.ent4j.model.Conformance;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.nomenclature.Regime.Famille;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource({
        "10,MERE",
        "20,PERE",
        "1,PERE",
        "2,MERE",
        "3,TUTEUR",
        "4,AUTRE_FAMILLE",
        "5,AIDE_SOCIALE",
        "6,AUTRE",
        "7,ELEVE",
        "38,ASCENDANT",
        "' 50 ',TUTEUR"
    })
    void kinship_is_read_from_present_and_old_codes(String code, LienParente lien) {
        assertThat(LienParente.ofCode(code)).contains(lien);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "8", "11", "MERE"})
    void other_codes_are_no_known_kinship(String code) {
        assertThat(LienParente.ofCode(code)).isEmpty();
    }

    @Test
    void kinship_is_that_of_the_nomenclature() throws IOException {
        var rows = Conformance.rows("bcn/lien-eleve-responsable.csv");

        assertThat(rows).hasSize(LienParente.values().length).allSatisfy(row -> {
            var lien = LienParente.ofCode(row.getField("code")).orElseThrow();
            assertThat(lien.oldCode().orElse("")).isEqualTo(row.getField("codeAncien"));
            assertThat(plain(lien.label().fr())).isEqualTo(row.getField("libelle"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0,EXTERNE",
        "1,EXTERNE",
        "2,DEMI_PENSIONNAIRE",
        "29,DEMI_PENSIONNAIRE",
        "38,INTERNE",
        "4,INTERNE_EXTERNE",
        "5,INTERNE",
        "6,DEMI_PENSIONNAIRE"
    })
    void a_regime_is_of_the_family_of_its_first_digit(String code, Famille famille) {
        var regime = Regimes.byCode(code).orElseThrow();

        assertThat(regime.famille()).isEqualTo(famille);
        assertThat(Regimes.byLabel(regime.label().toLowerCase(Locale.ROOT))
                        .orElseThrow()
                        .label())
                .isEqualTo(regime.label());
    }

    @Test
    void regimes_are_known_by_code_and_label_and_others_are_not() {
        assertThat(Regimes.all()).hasSize(22);
        assertThat(Regimes.byLabel("INTERNE 5 JOURS").orElseThrow().code()).isEqualTo("35");
        assertThat(Regimes.byCode("77")).isEmpty();
        assertThat(Regimes.byLabel("")).isEmpty();
        assertThatThrownBy(() -> new Regime("9", "", "")).hasMessageContaining("\nMaybe");
    }

    @Test
    void functions_and_disciplines_keep_all_their_labels() {
        assertThat(Fonctions.labels(new Fonction("ENS"))).containsExactly("ENSEIGNEMENT", "ENSEIGNEMENT DEVANT ELEVES");
        assertThat(Fonctions.label(Fonction.SANS_OBJET)).contains("SANS OBJET");
        assertThat(Fonctions.labels(new Fonction("ZZZ"))).isEmpty();
        assertThat(Fonctions.known().stream()
                        .mapToInt(code -> Fonctions.labels(code).size())
                        .sum())
                .isEqualTo(14);

        assertThat(Disciplines.labels(new Discipline("D0011"))).hasSize(2);
        assertThat(Disciplines.label(new Discipline("L1300"))).contains("MATHEMATIQUES");
        assertThat(Disciplines.label(Discipline.SANS_OBJET)).contains("SANS OBJET");
        assertThat(Disciplines.labels(new Discipline("Z9999"))).isEmpty();
        assertThat(Disciplines.known().stream()
                        .mapToInt(code -> Disciplines.labels(code).size())
                        .sum())
                .isEqualTo(86);
    }

    @Test
    void every_kinship_has_a_label_in_both_languages() {
        assertThat(Arrays.stream(LienParente.values()).map(LienParente::label))
                .doesNotHaveDuplicates()
                .allMatch(label -> !label.fr().isBlank() && !label.en().isBlank());
    }

    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }
}
