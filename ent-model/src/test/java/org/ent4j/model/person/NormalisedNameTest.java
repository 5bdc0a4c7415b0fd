package org.ent4j.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedNameTest {

    @ParameterizedTest
    @CsvSource({
        "DE LA TOUR, Anne, de La Tour, ANNE, SAME",
        "DE LA TOUR, Anne, DELATOUR, Anne, SAME",
        "D'ARTAGNAN, Élodie, d’Artagnan, ELODIE, SAME",
        "LEFÈVRE, Jean-Pierre, Lefevre, JEAN PIERRE, SAME",
        "LECŒUR, Zoé, LECOEUR, ZOE, SAME",
        "O'BRIEN, Liam, OBRIEN, Liam, SAME",
        "PUJOL, Jean-Jacques, PUJOL, JEAN JACQU, TRUNCATED",
        "SERGENT, Marie-Désirée, SERGENT, MARIE DESI, TRUNCATED",
        "BLANC, Anne-Marie Sophie, BLANC, ANNE MARIE, TRUNCATED",
        "MARTIN, Paul, PAUL, Martin, SWAPPED",
        "DE LA TOUR, Anne, TOUR, Anne, PARTIAL_LAST_NAME",
        "DUPONT-MARTIN, Léa, MARTIN, Lea, PARTIAL_LAST_NAME",
        "DUPONT, J., DUPONT, Jeanne, INITIAL",
        "DUPONT, J.-P., DUPONT, Jean-Pierre, INITIAL",
        "DUPONT, Jean, DUPONT, Jeanne, NONE",
        "DUPONT, Jean, DUPONT, Jean-Pierre, NONE",
        "PUJOL, Alexandre Louis, PUJOL, ALEXANDRE, TRUNCATED",
        "PUJOL, Jean-Jacques, PUJOL, JEAN JACQ, NONE",
        "PUJOL, Jean-Jacques, PUJOL, JEAN JAC, NONE",
        "DUPONT, Jean, DUPOND, Jean, NONE",
        "DUPONT, '', DUPONT, '', NONE"
    })
    void names_agree_as_far_as_their_spelling_allows(
            String last, String first, String otherLast, String otherFirst, NameAgreement expected) {
        var one = normalised(PersonName.of(last, first));
        var other = normalised(PersonName.of(otherLast, otherFirst));

        assertThat(one.agreementWith(other)).isEqualTo(expected);
        assertThat(other.agreementWith(one)).isEqualTo(expected);
        assertThat(one.sameAs(other)).isEqualTo(expected == NameAgreement.SAME);
        assertThat(one.compatibleWith(other)).isEqualTo(expected != NameAgreement.NONE);
    }

    @Test
    void a_birth_name_is_as_good_as_the_name_in_use() {
        var married = named("DURAND", "MARTIN", "Anne");

        assertThat(married.sameAs(normalised(PersonName.of("Martin", "Anne")))).isTrue();
        assertThat(married.sameAs(normalised(PersonName.of("Durand", "Anne")))).isTrue();
        assertThat(married.sameAs(named("PETIT", "MARTIN", "Anne"))).isTrue();
    }

    @Test
    void two_birth_names_that_differ_are_two_persons_whatever_they_use() {
        assertThat(named("DURAND", "MARTIN", "Anne").sameAs(named("DURAND", "PETIT", "Anne")))
                .isFalse();
    }

    @Test
    void one_birth_name_written_in_one_word_or_two_is_one() {
        assertThat(named("DURAND", "LE ROY", "Anne").sameAs(named("DURAND", "Leroy", "Anne")))
                .isTrue();
    }

    @Test
    void words_can_be_seen_in_alphabetical_order() {
        assertThat(NamePart.of("Martin-Dupont").sortedWords())
                .isEqualTo(NamePart.of("DUPONT MARTIN").sortedWords());
    }

    private static NormalisedName named(String usage, String birth, String first) {
        return normalised(PersonName.builder()
                .usageName(usage)
                .birthName(birth)
                .firstName(first)
                .build());
    }

    private static NormalisedName normalised(PersonName name) {
        return NormalisedName.of(name);
    }
}
