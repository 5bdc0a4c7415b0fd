package org.ent4j.catalogue.homepage.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.catalogue.homepage.TakenAway;
import org.ent4j.catalogue.homepage.TextLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SanitizedTextsTest {

    private static final SanitizedTexts TEXTS = new SanitizedTexts();

    static Stream<String> attacks() {
        return Attacks.KNOWN.stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothing_of_a_known_attack_is_left(String attack) {
        Attacks.assertHarmless(TEXTS.clean(attack).html());
        Attacks.assertHarmless(
                TEXTS.clean("<p>avant</p>" + attack + "<p>après</p>").html());
    }

    @Test
    void what_is_allowed_stays_as_it_is() {
        var text =
                "<h3>Portes ouvertes</h3><p>Le <strong>samedi</strong> :</p><ul><li>visite</li><li>échanges</li></ul>"
                        + "<table><caption>Horaires</caption><tbody><tr><th scope=\"row\">Lundi</th><td>8 h</td></tr></tbody></table>";

        var clean = TEXTS.clean(text);

        assertThat(clean.html()).isEqualTo(text);
        assertThat(clean.takenAway()).isEmpty();
    }

    @Test
    void what_is_taken_away_is_told() {
        var clean = TEXTS.clean("<p style=\"color:red\" onclick=\"x()\">a</p><script>alert(1)</script>"
                + "<a href=\"javascript:x()\">b</a><img src=\"https://x.example/p.gif\"><h1>c</h1>");

        assertThat(clean.takenAway())
                .containsExactly(
                        new TakenAway.Element("a"),
                        new TakenAway.Element("h1"),
                        new TakenAway.Element("img"),
                        new TakenAway.Element("script"),
                        new TakenAway.Attributes("p", List.of("onclick", "style")));
        assertThat(clean.html()).startsWith("<p>a</p>").contains("<h3>c</h3>").doesNotContain("alert");
    }

    @Test
    void headings_links_and_words_are_found() {
        var clean = TEXTS.clean(
                "<h3>Un</h3><p>Voir <a href=\"https://example.org/a?b=1&amp;c=2\">le <em>site</em></a>.</p><h5>Deux</h5>");

        assertThat(clean.headings()).containsExactly(3, 5);
        assertThat(clean.links()).containsExactly(new TextLink("https://example.org/a?b=1&c=2", "le site"));
        assertThat(clean.plain()).isEqualTo("Un Voir le site. Deux");
    }

    @Test
    void links_may_lead_to_mail_telephones_and_places_of_the_portal() {
        for (var address :
                List.of("mailto:a@b.fr", "tel:+33387000000", "/actualites/1", "https://example.org/", "#bas")) {
            assertThat(TEXTS.clean("<a href=\"" + address + "\">x</a>").links())
                    .extracting(TextLink::address)
                    .containsExactly(address);
        }
    }
}
