package org.ent4j.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ent4j.model.text.Label;
import org.junit.jupiter.api.Test;

class RuleTest {

    private record TooLong(int length) implements Reason {
        @Override
        public String code() {
            return "test.too-long";
        }
    }

    private static final Rule<String> SHORT = Rule.refusing(
            "T-1",
            Label.of("court", "short"),
            "the test",
            word -> word.length() > 3,
            word -> new TooLong(word.length()));
    private static final Rule<String> SHORTER = Rule.refusing(
            "T-2",
            Label.of("très court", "very short"),
            "the test",
            word -> word.length() > 2,
            word -> new TooLong(word.length()));

    @Test
    void a_subject_that_breaks_several_rules_hears_of_each_with_its_facts() {
        var refusals = Rule.checkAll(List.of(SHORT, SHORTER), "long").getLeft();

        assertThat(refusals).extracting(refused -> refused.rule().id()).containsExactly("T-1", "T-2");
        assertThat(refusals).extracting(Rule.Refused::reason).containsOnly(new TooLong(4));
    }

    @Test
    void a_subject_that_keeps_the_rules_passes() {
        assertThat(Rule.checkAll(List.of(SHORT, SHORTER), "ok").get()).isEqualTo("ok");
    }

    @Test
    void a_decision_names_the_rules_that_made_it() {
        var decision = Decision.of("no", new TooLong(4)).by("T-1").by("T-2");

        assertThat(decision.rules()).containsExactly("T-1", "T-2");
        assertThat(decision.reasons()).containsExactly(new TooLong(4));
    }
}
