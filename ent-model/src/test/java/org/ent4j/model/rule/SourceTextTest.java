package org.ent4j.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private record Wrong() implements Reason {
        @Override
        public String code() {
            return "test.wrong";
        }
    }

    private static Rule<String> rule(String id) {
        return Rule.refusing(id, Label.of("court", "short"), "the test", String::isEmpty, word -> new Wrong());
    }

    @Test
    void a_rule_says_its_source_in_french_where_its_package_has_a_rendering() {
        assertThat(rule("T-1").source(Lang.FR)).isEqualTo("l'essai");
        assertThat(rule("T-1").source(Lang.EN)).isEqualTo(rule("T-1").source()).isEqualTo("the test");
    }

    @Test
    void rules_of_one_source_share_its_rendering() {
        assertThat(rule("T-3").source(Lang.FR)).isEqualTo("l'essai");
    }

    @Test
    void without_a_rendering_the_text_of_record_stands() {
        assertThat(rule("T-2").source(Lang.FR)).isEqualTo("the test");
        assertThat(rule("T-4").source(Lang.FR)).isEqualTo("the test");
    }

    @Test
    void a_rule_with_a_refusal_of_its_own_finds_its_rendering_too() {
        var rule = new Rule<String>("T-1", Label.of("court", "short"), "the test", word -> Optional.empty());

        assertThat(rule.source(Lang.FR)).isEqualTo("l'essai");
    }

    @Test
    void other_things_with_a_source_find_it_near_a_class() {
        assertThat(SourceText.in(Lang.FR, SourceTextTest.class, "T-1", "the test"))
                .isEqualTo("l'essai");
        assertThat(SourceText.in(Lang.FR, Label.class, "T-1", "the test")).isEqualTo("the test");
    }
}
