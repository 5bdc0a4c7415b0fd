package org.ent4j.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private enum Door {
        OPEN,
        CLOSED
    }

    private enum Gesture {
        PUSH,
        PULL
    }

    private record TooLong(int length) implements Reason {
        @Override
        public String code() {
            return "test.too-long";
        }
    }

    private static final StateMachine<Door, Gesture> TABLE = StateMachine.<Door, Gesture>startingAt(Door.CLOSED)
            .in(Door.CLOSED)
            .on(Gesture.PUSH, Door.OPEN)
            .build();

    private static Rule<String> atMost(String id, int length) {
        return Rule.refusing(
                id,
                Label.of("court", "short"),
                "the test",
                word -> word.length() > length,
                word -> new TooLong(word.length()));
    }

    private static final List<Rule<String>> RULES = List.of(atMost("T-1", 3), atMost("T-2", 9), atMost("T-3", 2));

    @Test
    void all_that_the_rules_have_against_it_is_told_in_their_order() {
        var refusal = Refusal.check(RULES, "long").getLeft();

        assertThat(refusal.rules()).containsExactly("T-1", "T-3");
        assertThat(refusal.reasons()).containsExactly(new TooLong(4), new TooLong(4));
        assertThat(Refusal.check(RULES, "ok").get()).isEqualTo("ok");
    }

    @Test
    void a_move_that_the_table_does_not_have_is_refused_by_no_rule() {
        var refusal = Refusal.fire(TABLE, Door.OPEN, Gesture.PULL).getLeft();

        assertThat(refusal).isInstanceOf(Refusal.NotInThisState.class);
        assertThat(refusal.rules()).isEmpty();
        assertThat(refusal.reasons())
                .containsExactly(TABLE.fire(Door.OPEN, Gesture.PULL).getLeft());
        assertThat(Refusal.fire(TABLE, Door.CLOSED, Gesture.PUSH).get()).isEqualTo(Door.OPEN);
    }

    @Test
    void a_context_adds_refusals_of_its_own_which_no_rule_makes() {
        record TooLate() implements Refusal {
            @Override
            public List<Reason> reasons() {
                return List.of(new TooLong(0));
            }
        }

        assertThat(new TooLate().rules()).isEmpty();
    }
}
