package org.ent4j.catalogue.address.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPatternTest {

    private static final CompiledPattern USUAL =
            compiled(UrlPattern.ofOrigin("https://www.exemple.fr").text());

    private static CompiledPattern compiled(String text) {
        return new UrlPattern(text).compile().get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.exemple.fr",
                "https://www.exemple.fr/",
                "https://www.exemple.fr/a/b?c=d#e",
                "https://www.exemple.fr?c=d"
            })
    void the_usual_pattern_accepts_what_is_at_its_origin(String url) {
        assertThat(USUAL.accepts(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.exemple.fr/",
                "https://www.exemple.fr.autre.fr/",
                "https://www.exemple.fr@autre.fr/",
                "https://www.exemple.fr:444/",
                "https://wwwxexemple.fr/",
                "https://www.exemple.fr/é"
            })
    void and_nothing_else(String url) {
        assertThat(USUAL.accepts(url)).isFalse();
    }

    @Test
    void the_form_of_other_products_gives_tickets_to_other_hosts() {
        assertThat(USUAL.elsewhere()).isEmpty();
        assertThat(compiled("^\\Qhttps://www.exemple.fr\\E.*").elsewhere())
                .hasValueSatisfying(url ->
                        assertThat(url).startsWith("https://www.exemple.fr").contains("nobody.invalid"));
        assertThat(compiled(".*").elsewhere()).isPresent();
    }

    @Test
    void a_prefix_within_another_has_a_url_with_it() {
        assertThat(USUAL.common(compiled("\\Qhttps://www.exemple.fr/cours/\\E.*")))
                .contains("https://www.exemple.fr/cours/");
        assertThat(USUAL.common(compiled("\\Qhttps://cours.exemple.fr/\\E.*"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a", "a)", "[a", "a**", "a*+", "\\1", "(?=a)", "(?i)a", "a{2", "a{3,2}", "[a&&b]", "a^b", "a$b", "é",
                " ", "[b-a]", "\\b", "*"
            })
    void what_is_not_understood_is_refused_with_its_place(String text) {
        assertThat(new UrlPattern(" ".equals(text) ? "a b" : text).compile().getLeft())
                .isInstanceOf(PatternReason.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a{200}){200}",
                "((((){200}){200}){200}){200}",
                "(((a+)+)+){100}{2}x",
                "((((((((a*){99}){99}){99}){99}){99}){99}){99}){99}"
            })
    void what_would_be_enormous_is_refused(String text) {
        assertThat(new UrlPattern(text).compile().isLeft()).isTrue();
    }

    @Test
    void a_pattern_that_costs_others_centuries_costs_nothing() {
        var nested = compiled("(((((a+)+)+)+)+)+b");

        var wide = "(" + "a|".repeat(190) + "a)*";

        assertThat(nested.accepts("a".repeat(20_000))).isFalse();
        assertThat(compiled(wide + "x").common(compiled(wide + "y"))).isEmpty();
        assertThat(nested.common(compiled("a{200}b"))).contains("a".repeat(200) + "b");
    }
}
