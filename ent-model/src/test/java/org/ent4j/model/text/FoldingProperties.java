package org.ent4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class FoldingProperties {

    @Property
    void folding_twice_changes_nothing_more(@ForAll String anything) {
        var once = Folding.fold(anything);

        assertThat(Folding.fold(once)).isEqualTo(once);
        assertThat(LabelKey.of(LabelKey.of(anything).value())).isEqualTo(LabelKey.of(anything));
    }

    @Property
    void case_and_the_form_of_accents_do_not_matter(@ForAll("french") String text) {
        Statistics.label("accented").collect(!text.equals(Normalizer.normalize(text, Normalizer.Form.NFD)));

        assertThat(Folding.fold(text.toUpperCase(Locale.FRENCH))).isEqualTo(Folding.fold(text));
        assertThat(Folding.fold(text.toLowerCase(Locale.FRENCH))).isEqualTo(Folding.fold(text));
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Folding.fold(text));
    }

    @Property
    void texts_of_usual_characters_are_folded_as_all_others_are(@ForAll("latin") String text) {
        Statistics.label("with other letters")
                .collect(text.chars().anyMatch(letter -> letter >= 0x180))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));

        assertThat(Folding.fold(text)).isEqualTo(Folding.words(text, ""));
    }

    @Example
    void each_usual_character_is_folded_as_all_others_are() {
        IntStream.range(0, 0x10000)
                .filter(letter -> !Character.isSurrogate((char) letter))
                .mapToObj(letter -> "A" + (char) letter + (char) letter + " b")
                .forEach(text -> assertThat(Folding.fold(text)).isEqualTo(Folding.words(text, "")));
    }

    @Property
    void words_are_capitals_and_digits_with_single_spaces(@ForAll("french") String text) {
        assertThat(Folding.fold(text)).matches("([A-Z0-9]+( [A-Z0-9]+)*)?");
    }

    @Property
    void letters_without_accents_are_only_made_capitals(@ForAll("ascii") String letters) {
        assertThat(Folding.fold(letters)).isEqualTo(letters.toUpperCase(Locale.ROOT));
        assertThat(LabelKey.of(letters).value()).isEqualTo(letters.toUpperCase(Locale.ROOT));
    }

    @Property
    void the_key_of_a_label_loses_no_letter_and_joins_no_digits(@ForAll("french") String text) {
        var folded = Folding.fold(text);
        Statistics.label("digits apart").collect(folded.matches(".*[0-9] [0-9].*"));

        assertThat(LabelKey.of(text).value()).isEqualTo(joinedBetweenDigits(folded));
    }

    private static String joinedBetweenDigits(String folded) {
        return folded.replaceAll("(?<![0-9]) | (?![0-9])", "");
    }

    @Provide
    Arbitrary<String> french() {
        return Arbitraries.strings()
                .withChars("abcéèêëàâùûüîïôçœæßÿABCÉÈŒÆÇ0123 -'’.")
                .ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings()
                .withCharRange('\0', '\u0180')
                .withCharRange('\u2000', '\u2030')
                .withChars("éÉœ’½ß\u00ad\u0301 ")
                .ofMaxLength(15);
    }

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(12);
    }
}
