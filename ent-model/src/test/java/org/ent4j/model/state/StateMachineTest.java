package org.ent4j.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class StateMachineTest {

    private enum Door {
        OPEN,
        CLOSED,
        WALLED
    }

    private enum Gesture {
        PUSH,
        PULL,
        WALL
    }

    private static final StateMachine<Door, Gesture> LIFE = StateMachine.<Door, Gesture>startingAt(Door.OPEN)
            .in(Door.OPEN)
            .on(Gesture.PUSH, Door.CLOSED)
            .in(Door.CLOSED)
            .on(Gesture.PULL, Door.OPEN)
            .on(Gesture.WALL, Door.WALLED, "nobody is inside")
            .build();

    @Test
    void the_table_says_where_a_command_leads() {
        assertThat(LIFE.initial()).isEqualTo(Door.OPEN);
        assertThat(LIFE.next(Door.OPEN, Gesture.PUSH)).contains(Door.CLOSED);
        assertThat(LIFE.commands(Door.CLOSED)).isEqualTo(Set.of(Gesture.PULL, Gesture.WALL));
        assertThat(LIFE.guard(Door.CLOSED, Gesture.WALL)).contains("nobody is inside");
        assertThat(LIFE.isFinal(Door.WALLED)).isTrue();
    }

    @Test
    void what_the_table_does_not_hold_is_refused_with_what_is_possible() {
        var refused = LIFE.fire(Door.OPEN, Gesture.PULL).getLeft();

        assertThat(refused.possible()).containsExactly(Gesture.PUSH);
        assertThat(Messages.render(refused, Lang.FR)).contains("PULL", "OPEN", "possible : PUSH");
    }

    @Test
    void the_diagram_is_drawn_from_the_table_with_its_guards() {
        assertThat(LIFE.toMermaid())
                .startsWith("stateDiagram-v2\n  [*] --> OPEN\n")
                .contains("OPEN --> CLOSED: PUSH\n")
                .contains("CLOSED --> WALLED: WALL [nobody is inside]");
    }

    @Test
    void a_state_answers_a_command_once() {
        var row =
                StateMachine.<Door, Gesture>startingAt(Door.OPEN).in(Door.OPEN).on(Gesture.PUSH, Door.CLOSED);

        assertThatThrownBy(() -> row.on(Gesture.PUSH, Door.OPEN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OPEN already answers PUSH")
                .hasMessageContaining("\nMaybe ");
    }
}
