package org.ent4j.catalogue.homepage.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.catalogue.homepage.AccessibilityClaim;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.BlockId;
import org.ent4j.catalogue.homepage.MapPosition;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.homepage.PageFrame;
import org.ent4j.catalogue.homepage.Pages;
import org.ent4j.catalogue.homepage.PublicEntry;
import org.ent4j.catalogue.homepage.PublicPage;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class PageHtmlTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final PageFrame FRAME = frame("bandeau.png");

    private static PageFrame frame(String picture) {
        return new PageFrame(
                "/connexion", "/mentions", "/accessibilite", AccessibilityClaim.PARTIAL, "fr", any -> picture);
    }

    private static PublicPage page(PageContent content) {
        var entry = new PublicEntry("1", "Cross & fête", "<b>Résumé</b>", "/articles/1", Optional.of(DAY), false);
        return new PublicPage(
                content,
                Map.of(new BlockId("actus"), List.of(entry)),
                Map.of(new BlockId("mot"), "<p>Bonjour.</p>"),
                DAY);
    }

    private static PageContent replaced(Block block) {
        return Pages.good().laidOut(layout -> layout.replaced(block)).get();
    }

    private static String html(PageContent content, Lang lang) {
        return PageHtml.of(page(content), FRAME, lang);
    }

    @Test
    void the_policy_that_a_host_sends_is_that_of_the_page() {
        assertThat(html(Pages.good(), Lang.FR)).contains("content=\"" + PageHtml.contentSecurityPolicy() + "\"");
    }

    @Test
    void it_has_landmarks_one_title_headings_in_order_and_alternative_texts() {
        var html = html(Pages.good(), Lang.FR);

        assertThat(html).containsOnlyOnce("<h1").containsOnlyOnce("<main").containsOnlyOnce("<header>");
        assertThat(html).contains("<html lang=\"fr\">", "href=\"#contenu\"", "id=\"contenu\"", "<footer>");
        assertThat(html).contains("alt=\"La cour du collège au printemps\" width=\"1400\" height=\"320\"");
        assertThat(html).contains("aria-labelledby=\"contact-titre\"", "<h2 id=\"contact-titre\">Contact</h2>");
        assertThat(html).contains("Accessibilité : partiellement conforme");
        assertThat(Pattern.compile("<img (?![^>]*alt=)").matcher(html).find()).isFalse();
    }

    @Test
    void what_authors_write_is_escaped_and_clean_texts_are_not() {
        var html = html(Pages.good().withTitle("<script>x</script> & \"y\"").withWelcome("<i>a</i>\n\nb"), Lang.FR);

        assertThat(html).doesNotContain("<script", "<i>", "<b>");
        assertThat(html).contains("&lt;script&gt;", "Cross &amp; fête", "<p>Bonjour.</p>", "<p>b</p>");
    }

    @Test
    void nothing_is_asked_from_elsewhere() {
        var html = html(Pages.good(), Lang.FR);
        var loads = Pattern.compile(
                        "(?i)(?:src|srcset|poster|data|action)\\s*=\\s*\"([^\"]*)\"|url\\(|@import|<link|<script|<iframe")
                .matcher(html.replaceAll("(?s)<meta[^>]*>", ""))
                .results()
                .map(match -> String.valueOf(match.group(1)))
                .toList();

        assertThat(loads).containsExactly("bandeau.png");
        assertThatThrownBy(() -> PageHtml.of(page(Pages.good()), frame("https://x.example/a.png"), Lang.FR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PageHtml.of(page(Pages.good()), frame("//x.example/a.png"), Lang.FR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PageHtml.of(page(Pages.good()), frame("data:image/svg+xml;base64,AAAA"), Lang.FR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_stands_around_is_in_the_language_asked_for_and_the_contents_say_theirs() {
        var html = html(Pages.good(), Lang.EN);

        assertThat(html).contains("<html lang=\"en\">", "Sign in", "<main id=\"contenu\" tabindex=\"-1\" lang=\"fr\">");
        assertThat(html).contains("<time lang=\"en\" datetime=\"2026-11-16\">16 November 2026</time>");
        assertThat(html(Pages.good(), Lang.FR)).contains(">16 novembre 2026</time>");
    }

    @Test
    void addresses_that_lead_nowhere_good_are_no_links() {
        var evil = new Block.Facebook(new BlockId("fb"), "Suivez-nous", "javascript:alert(1)");

        assertThat(html(Pages.with(evil), Lang.FR))
                .doesNotContain("javascript:")
                .contains("Suivez-nous");
    }

    @Test
    void the_place_of_the_school_is_a_link_to_a_map() {
        assertThat(html(Pages.good(), Lang.FR))
                .contains(
                        "latitude 49,12000, longitude 6,17000",
                        "cx=\"121.3\" cy=\"33.8\"",
                        "#map&#x3D;17/49.12000/6.17000");
    }

    @Test
    void a_school_out_of_the_drawing_of_France_is_not_marked_on_it_and_an_unknown_detail_leaves_no_empty_list() {
        var island = new Block.Contact(
                new BlockId("contact"),
                "Contact",
                List.of("97400 SAINT-DENIS"),
                "",
                "",
                "",
                Optional.of(new MapPosition(-20.88, 55.45)));

        assertThat(html(replaced(island), Lang.FR))
                .contains("#map&#x3D;17/-20.88000/55.45000")
                .doesNotContain("class=\"locator\"", "class=\"reach\"");
    }

    @Test
    void what_cannot_be_called_or_written_to_is_shown_and_is_no_link() {
        var html = html(
                replaced(new Block.Contact(
                        new BlockId("contact"),
                        "Contact",
                        List.of(),
                        "javascript:1",
                        "x@y.fr?cc=z@example.org",
                        "",
                        Optional.empty())),
                Lang.FR);

        assertThat(html).contains("javascript:1", "x@y.fr?cc").doesNotContain("tel:", "mailto:");
        assertThat(Addresses.ofTelephone("+33 (0)3 87 00 00 00")).isEqualTo("tel:+33387000000");
    }

    @Test
    void a_page_with_several_blocks_has_links_to_them() {
        var html = html(Pages.good(), Lang.FR);

        assertThat(html).contains("<nav class=\"shortcuts\" aria-label=\"Sur cette page\">");
        assertThat(html).contains("<li><a href=\"#contact\">Contact</a></li>", "id=\"contact\"");
    }

    @Test
    void days_of_the_agenda_are_leaves_and_words_for_search_engines_are_few() {
        var agenda = new Block.Agenda(new BlockId("actus"), "Agenda", 3);
        var html = html(replaced(agenda).withWelcome("Bonjour\n\n" + "é\uD83D\uDE00 ".repeat(200)), Lang.FR);

        assertThat(html).contains("datetime=\"2026-11-16\"><span class=\"number\">16</span> <span>nov.</span>");
        assertThat(html).contains("<p class=\"lead\">Bonjour</p>");
        assertThat(html).containsPattern("<meta name=\"description\" content=\"Bonjour [^\"]{100,159}…\">");
    }

    @Test
    void text_and_ground_are_far_enough_apart() {
        var style = html(Pages.good(), Lang.FR);
        for (var pair : List.of(
                "ink/paper",
                "ink/ground",
                "accent/paper",
                "on-accent/accent",
                "on-accent/deep",
                "accent/tint",
                "ink/tint",
                "muted/paper")) {
            var names = pair.split("/");
            assertThat(Contrast.of(colour(style, names[0]), colour(style, names[1])))
                    .as(pair)
                    .isGreaterThan(4.5);
        }
    }

    private static String colour(String style, String name) {
        var found = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(style);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }
}
