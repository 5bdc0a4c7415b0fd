package org.ent4j.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.ent4j.model.Bundles;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private record Unspoken(int days, Label what) implements Reason {
        @Override
        public String code() {
            return "test.unspoken";
        }
    }

    @Test
    void a_sentence_is_filled_with_the_facts_in_both_languages() {
        var wrong = new Uai.WrongLetter("0350122A", "0350122T");

        assertThat(Messages.render(wrong, Lang.FR))
                .isEqualTo("« 0350122A » n'est pas un UAI valide : la lettre attendue donne 0350122T");
        assertThat(Messages.render(wrong, Lang.EN))
                .isEqualTo("'0350122A' is not a valid UAI: the expected letter gives 0350122T");
    }

    @Test
    void a_reason_without_a_sentence_still_tells_its_facts() {
        assertThat(Messages.render(new Unspoken(3, Label.of("jours", "days")), Lang.FR))
                .startsWith("test.unspoken[days=3");
    }

    @Test
    void a_number_has_the_decimal_sign_of_the_language() {
        assertThat(Messages.show(new BigDecimal("12.50"), Lang.FR)).isEqualTo("12,5");
        assertThat(Messages.show(new BigDecimal("1200"), Lang.EN)).isEqualTo("1200");
    }

    @Test
    void a_moment_is_a_day_and_an_hour() {
        assertThat(Messages.show(LocalDateTime.of(2026, 9, 14, 8, 20), Lang.FR)).isEqualTo("2026-09-14 08:20");
    }

    @Test
    void dollars_and_braces_in_facts_are_left_alone() {
        assertThat(Messages.render(new Uai.Malformed("$1 {code}", ""), Lang.EN)).startsWith("'$1 {code}' is not");
    }

    /** One class whose code depends on its facts, without sentences of its own. */
    private record Coded(String code) implements Reason {}

    @Test
    void a_sentence_met_before_is_filled_with_the_facts_of_the_next_reason() {
        var first = new Uai.WrongLetter("0350122A", "0350122T");
        var second = new Uai.WrongLetter("0880054A", "0880054F");

        assertThat(Messages.render(first, Lang.EN)).contains("0350122T");
        assertThat(Messages.render(second, Lang.EN))
                .isEqualTo("'0880054A' is not a valid UAI: the expected letter gives 0880054F");
        assertThat(Messages.render(second, Lang.FR)).startsWith("« 0880054A » n'est pas");
        assertThat(Messages.pattern(second, Lang.EN))
                .contains(Messages.pattern(first, Lang.EN).orElseThrow());
    }

    @Test
    void two_codes_of_one_class_keep_their_own_sentences() {
        var wrong = new Uai.WrongLetter("", "").code();
        var malformed = new Uai.Malformed("", "").code();

        assertThat(Messages.pattern(new Coded(wrong), Lang.FR))
                .isEqualTo(Messages.pattern(new Uai.WrongLetter("", ""), Lang.FR))
                .isNotEqualTo(Messages.pattern(new Coded(malformed), Lang.FR));
        assertThat(Messages.pattern(new Coded("test.none"), Lang.FR)).isEmpty();
        assertThat(Messages.render(new Coded(wrong), Lang.FR)).contains("{text}", "n'est pas un UAI valide");
    }

    @Test
    void both_bundles_have_the_same_sentences_with_the_same_holes() throws IOException {
        assertThat(Bundles.holes(Messages.class, "org/ent4j/model", Lang.FR))
                .isNotEmpty()
                .isEqualTo(Bundles.holes(Messages.class, "org/ent4j/model", Lang.EN));
    }
}
