package org.ent4j.catalogue.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ent4j.catalogue.mailing.LetterModel;
import org.ent4j.catalogue.mailing.MailingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MustacheModelsTest {

    private static LetterModel model(String text) {
        return new MustacheModels().read(text).get();
    }

    @Test
    void fields_are_filled_and_conditions_kept() {
        var model = model(
                "{{! une remarque }}Bonjour {{ nom }}{{#classe}} ({{classe}}){{/classe}}{{^classe}}, sans classe{{/classe}}.");

        assertThat(model.fields()).containsExactly("classe", "nom");
        assertThat(model.text(Map.of("nom", "Zoé", "classe", "6A"))).isEqualTo("Bonjour Zoé (6A).");
        assertThat(model.text(Map.of("nom", "Zoé"))).isEqualTo("Bonjour Zoé, sans classe.");
        assertThat(model.missing(Map.of("nom", "Zoé"))).isEmpty();
        assertThat(model.missing(Map.of("classe", "6A", "nom", " "))).containsExactly("nom");
    }

    @Test
    void a_condition_does_not_look_into_its_value() {
        var model = model("{{#nom}}{{length}}{{bytes}}{{/nom}}");

        assertThat(model.fields()).contains("length", "bytes");
        assertThat(model.text(Map.of("nom", "Zoé"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{nom}}}",
                "{{&nom}}",
                "{{> autre}}",
                "{{=<% %>=}}",
                "{{.}}",
                "{{nom.bytes}}",
                "{{nom",
                "nom}}",
                "{{}}",
                "{{$bloc}}{{/bloc}}",
                "{{-first}}",
                "{{{! x }}}"
            })
    void what_does_not_escape_or_reaches_beyond_is_refused(String text) {
        var refused = new MustacheModels().read(text).getLeft();

        assertThat(refused.because()).isInstanceOf(MailingReason.UnreadableTag.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#nom}}", "{{/nom}}", "{{#nom}}{{/classe}}", "{{#a}}{{#b}}{{/a}}{{/b}}"})
    void conditions_are_closed_in_their_place(String text) {
        assertThat(new MustacheModels().read(text).getLeft().because())
                .isInstanceOf(MailingReason.UnreadableModel.class);
    }

    @Test
    void pages_are_escaped_and_texts_are_not() {
        var model = model("<b>{{nom}}</b> & co");

        assertThat(model.escaped(Map.of("nom", "<i>"))).isEqualTo("&lt;b&gt;&lt;i&gt;&lt;/b&gt; &amp; co");
        assertThat(model.text(Map.of("nom", "<i>"))).isEqualTo("<b><i></b> & co");
    }

    @Property(tries = 300)
    void no_text_does_anything_but_be_read_or_refused(@ForAll String text, @ForAll String value) {
        new MustacheModels().read("{{#a}}" + text + "{{a}}{{/a}}").peek(model -> {
            assertThat(model.escaped(Map.of("a", value))).doesNotContain("<");
            assertThat(model.missing(Map.of("a", "x"))).isNotNull();
        });
    }
}
