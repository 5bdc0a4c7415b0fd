package org.ent4j.catalogue.homepage.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class SanitizedTextsProperties {

    private static final SanitizedTexts TEXTS = new SanitizedTexts();

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "/",
            "\"",
            "'",
            "=",
            " ",
            "\n",
            "&",
            ";",
            "#",
            "&lt;",
            "&#x3c;",
            "&#106;",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "script",
            "<script>",
            "</script>",
            "<p>",
            "</p>",
            "<a href=",
            "javascript:",
            "alert(1)",
            "onerror=",
            "style=",
            "<svg",
            "<math>",
            "<table>",
            "<tr>",
            "<td>",
            "<ul>",
            "<li>",
            "<h1>",
            "<h3>",
            "</h3>",
            "<b>",
            "</b>",
            "<img src=x",
            "<style>",
            "</style>",
            "<noscript>",
            "<iframe>",
            "<template>",
            "<select>",
            "<option>",
            "data:text/html,",
            "https://example.org",
            "mot",
            "é",
            "\u0000",
            "\u202e",
            "`",
            "{{",
            "}}",
            "<p title=\"",
            "<a href=\"/x\">",
            "</a>",
            "<span lang=\"en\">",
            "</span>");

    @Provide
    Arbitrary<String> texts() {
        var mixed = Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(25).map(each -> String.join("", each));
        var attacks =
                Arbitraries.of(Attacks.KNOWN).list().ofMinSize(1).ofMaxSize(3).map(each -> String.join("", each));
        return Arbitraries.frequencyOf(
                Tuple.of(5, mixed),
                Tuple.of(2, attacks),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(60)));
    }

    @Property(tries = 1_500)
    void whatever_is_written_is_harmless_and_cleaning_it_again_changes_nothing(@ForAll("texts") String text) {
        var once = TEXTS.clean(text);
        var twice = TEXTS.clean(once.html());

        Attacks.assertHarmless(once.html());
        assertThat(twice.html()).isEqualTo(once.html());
        assertThat(twice.takenAway())
                .as("nothing more is taken away from %s", once.html())
                .isEmpty();
        Statistics.label("something is left").collect(!once.plain().isEmpty());
        Statistics.label("something is taken away").collect(!once.takenAway().isEmpty());
        Statistics.label("something is taken away")
                .coverage(covered -> covered.check(true).percentage(share -> share > 40));
        Statistics.label("something is left")
                .coverage(covered -> covered.check(true).percentage(share -> share > 40));
    }
}
