package org.ent4j.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class UaiProperties {

    @Property(tries = 500)
    void seven_digits_with_their_letter_parse_in_any_case_and_padding(@ForAll("digits") String digits) {
        var text = digits + letter(digits);

        assertThat(Uai.parse(text).get().value()).isEqualTo(text);
        assertThat(Uai.parse("  " + text.toLowerCase(Locale.ROOT) + "\t")).isEqualTo(Uai.parse(text));
        assertThat(Uai.ofDigits(digits)).isEqualTo(Uai.of(text));
        Statistics.label("overseas, Corse or abroad")
                .collect(!digits.startsWith("0"))
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 30));
    }

    @Property(tries = 100)
    void every_other_letter_is_refused_and_the_right_code_is_named(@ForAll("digits") String digits) {
        var right = digits + letter(digits);
        for (var other = 'A'; other <= 'Z'; other++) {
            if (other != letter(digits)) {
                assertThat(Uai.parse(digits + other).getLeft()).isEqualTo(new Uai.WrongLetter(digits + other, right));
            }
        }
    }

    @Property(tries = 200)
    void a_wrong_letter_is_taken_leniently_and_told_apart(
            @ForAll("digits") String digits, @ForAll("letters") char any) {
        var uai = Uai.parseLeniently(digits + any).get();

        assertThat(uai.isGenuine()).isEqualTo(any == letter(digits));
        assertThat(uai.expectedLetter()).isEqualTo(letter(digits));
    }

    @Property(tries = 200)
    void digits_alone_are_refused_with_the_code_that_they_lack_a_letter_of(@ForAll("digits") String digits) {
        assertThat(Uai.parse(digits).getLeft()).isEqualTo(new Uai.Malformed(digits, digits + letter(digits)));
        assertThat(Uai.parse(digits).getLeft().code()).isEqualTo("uai.letter-missing");
    }

    @Property(tries = 500)
    void other_texts_are_malformed_and_no_uai_can_be_made_of_them(@ForAll("malformed") String text) {
        assertThat(Uai.parseLeniently(text).getLeft().code()).isEqualTo("uai.malformed");
        assertThatThrownBy(() -> new Uai(text)).hasMessageContaining("\nMaybe");
    }

    /** By another arithmetic than the type's. */
    private static char letter(String digits) {
        return "ABCDEFGHJKLMNPRSTUVWXYZ"
                .charAt(new BigInteger(digits).mod(BigInteger.valueOf(23)).intValue());
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.strings().numeric().ofLength(7)),
                Tuple.of(1, Arbitraries.strings().numeric().ofLength(6).map(six -> "0" + six)));
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('A', 'Z');
    }

    @Provide
    Arbitrary<String> malformed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().ofMaxLength(9),
                Arbitraries.strings().numeric().ofLength(6).map(six -> six + "A"),
                Arbitraries.strings().numeric().ofLength(8).map(eight -> eight + "A"),
                Arbitraries.strings().numeric().ofLength(7).map(seven -> seven + "É"),
                Arbitraries.strings()
                        .numeric()
                        .ofLength(7)
                        .map(seven -> seven.substring(0, 3) + " " + seven.substring(4) + "A"));
    }
}
