package org.ent4j.directory.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.LabelKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderSynonymsTest {

    @ParameterizedTest
    @CsvSource({
        "Nom Elève, LAST_NAME, CHILD_LAST_NAME",
        "NOM*, LAST_NAME, LAST_NAME",
        "Nom d'usage Elève, USAGE_NAME, CHILD_USAGE_NAME",
        "Nom d’usage, USAGE_NAME, USAGE_NAME",
        "nom_de_naissance, BIRTH_NAME, BIRTH_NAME",
        "PRÉNOM, FIRST_NAME, FIRST_NAME",
        "firstName, FIRST_NAME, FIRST_NAME",
        "Né(e) le, BIRTH_DATE, BIRTH_DATE",
        "Date of birth, BIRTH_DATE, BIRTH_DATE",
        "E-mail, EMAIL, EMAIL",
        "Mél., EMAIL, EMAIL",
        "Classe, CLASS, CHILD_CLASS",
        "Classes enfants, CHILD_CLASS, CHILD_CLASS",
        "Code RNE, SCHOOL, SCHOOL",
        "Attestation fournie, IGNORED, IGNORED",
    })
    void headers_are_known_by_their_words(String header, Attribute ofAnybody, Attribute ofGuardians) {
        assertThat(HeaderSynonyms.of(LabelKey.of(header), false)).contains(ofAnybody);
        assertThat(HeaderSynonyms.of(LabelKey.of(header), true)).contains(ofGuardians);
    }

    @Test
    void every_attribute_and_every_profil_has_a_word_of_both_languages_or_of_the_format() {
        var synonyms = WordTable.beside(HeaderSynonyms.class, "header-synonyms.txt");
        var profils = WordTable.beside(ProfilWords.class, "profil-words.txt");

        assertThat(synonyms.lines().stream().map(WordTable.Line::name).filter(name -> !name.startsWith("guardians")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Attribute.values()).map(Enum::name).toList());
        assertThat(profils.lines())
                .extracting(WordTable.Line::name)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Profil.values()).map(Enum::name).toList());
        assertThat(synonyms.lines())
                .allSatisfy(line -> assertThat(line.words()).isNotEmpty().doesNotContain(""));
    }

    @Test
    void every_attribute_is_found_under_its_own_name() {
        for (var attribute : Attribute.values()) {
            if (attribute != Attribute.IGNORED) {
                assertThat(HeaderSynonyms.of(LabelKey.of(attribute.label().fr()), false))
                        .contains(attribute);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "eleves.csv, ELEVE",
        "2026_export_RESPONSABLES_v2.csv, PARENT",
        "enseignants-0611234K.csv, ENSEIGNANT",
        "Personnel non enseignant.csv, NON_ENSEIGNANT",
        "students.csv, ELEVE",
        "CSVExtraction.csv,",
    })
    void the_name_of_a_file_tells_whom_it_has(String file, Profil profil) {
        assertThat(ProfilWords.inFileName(file)).isEqualTo(java.util.Optional.ofNullable(profil));
    }
}
