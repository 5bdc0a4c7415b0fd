package org.ent4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelKeyTest {

    @ParameterizedTest
    @CsvSource({
        "3ème A, 3EME A",
        "3ème A, 3emeA",
        "3 A, 3-A",
        "Éducation musicale, EDUCATION  MUSICALE",
        "Histoire-géographie, HISTOIRE GEOGRAPHIE",
        "Cœur de métier, COEUR DE METIER"
    })
    void spellings_of_a_label_have_one_key(String one, String other) {
        assertThat(LabelKey.of(one)).isEqualTo(LabelKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"3A, 3B", "3A, 3A+", "6 11, 61 1", "3E, 3EME", "GR1, GR11", "A1 2, A12"})
    void labels_that_say_different_things_have_different_keys(String one, String other) {
        assertThat(LabelKey.of(one)).isNotEqualTo(LabelKey.of(other));
    }

    @Test
    void a_label_of_punctuation_has_an_empty_key() {
        assertThat(LabelKey.of(" - ").isEmpty()).isTrue();
    }

    @Test
    void a_text_that_is_no_key_is_not_taken_for_one() {
        assertThatThrownBy(() -> new LabelKey("3ème"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3EME")
                .hasMessageContaining("\nMaybe");
    }
}
