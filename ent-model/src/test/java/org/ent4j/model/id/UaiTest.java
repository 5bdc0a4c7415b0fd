package org.ent4j.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.ent4j.model.Conformance;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UaiTest {

    @ParameterizedTest
    @ValueSource(strings = {"0571994H", "0880054F", "0951099D", "9741681J", "2160010M", "6200001G", "9999999P"})
    void real_schools_are_accepted(String text) {
        assertThat(Uai.parse(text).isRight()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0450822X,Z", "0377777U,C", "9999999K,P", "0699990Z,J", "0351234A,B", "0690079K,L", "0120010Z,W"})
    void fictitious_schools_are_refused_with_the_letter_that_was_expected(String text, char letter) {
        assertThat(Messages.render(Uai.parse(text).getLeft(), Lang.FR)).endsWith(text.substring(0, 7) + letter);
        assertThat(Uai.parseLeniently(text).get().isGenuine()).isFalse();
        assertThatThrownBy(() -> Uai.of(text)).hasMessageContaining("\nMaybe the school is fictitious");
    }

    @ParameterizedTest
    @CsvSource({"0350122T,35", "6200001G,2A", "7200009X,2B", "9741681J,974", "9710001A,971", "9760001A,976"})
    void the_first_digits_tell_the_departement(String text, String departement) {
        assertThat(new Uai(text).departement()).contains(new Departement(departement));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2160010M", "9999999P", "0000001S"})
    void schools_abroad_and_zones_of_replacement_are_in_no_departement(String text) {
        assertThat(new Uai(text).departement()).isEmpty();
    }

    @Test
    void every_school_of_the_open_directory_is_accepted() throws IOException {
        var codes = Conformance.rows("uai/fr-en-annuaire-education.csv").stream()
                .map(row -> row.getField(0))
                .distinct()
                .toList();

        assertThat(codes).hasSize(993).allMatch(code -> Uai.parse(code).isRight());
    }
}
