package org.ent4j.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.state.StateMachine.NotNow;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;
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

    private enum Lamp implements Labelled {
        DARK("éteinte", "dark"),
        BRIGHT("allumée", "bright"),
        BROKEN("cassée", "broken");

        private final Label label;

        Lamp(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private enum Touch implements Labelled {
        LIGHT("allumer", "light"),
        TURN_OFF("éteindre", "turn off"),
        DIM("baisser", "dim"),
        BREAK("casser", "break");

        private final Label label;

        Touch(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private static final StateMachine<Lamp, Touch> LAMP = StateMachine.<Lamp, Touch>startingAt(Lamp.DARK)
            .in(Lamp.DARK)
            .on(Touch.BREAK, Lamp.BROKEN)
            .on(Touch.LIGHT, Lamp.BRIGHT)
            .in(Lamp.BRIGHT)
            .on(Touch.BREAK, Lamp.BROKEN)
            .on(Touch.DIM, Lamp.BRIGHT)
            .on(Touch.TURN_OFF, Lamp.DARK)
            .build();

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
    void a_refusal_has_the_words_of_the_state_and_of_the_commands_in_their_order() {
        var refused = LAMP.fire(Lamp.BRIGHT, Touch.LIGHT).getLeft();

        assertThat(Messages.render(refused, Lang.FR))
                .isEqualTo(
                        "« allumer » n'est pas possible dans l'état « allumée » ; possible : éteindre, baisser, casser");
        assertThat(Messages.render(refused, Lang.EN))
                .isEqualTo("'light' is not possible in state 'bright'; possible: turn off, dim, break");
        assertThat(new NotNow<>(Lamp.DARK, Touch.DIM, Set.of(Touch.DIM, Touch.BREAK, Touch.LIGHT)).possible())
                .containsExactly(Touch.LIGHT, Touch.DIM, Touch.BREAK);
    }

    @Test
    void a_refusal_says_that_nothing_is_possible_any_more() {
        var refused = LAMP.fire(Lamp.BROKEN, Touch.LIGHT).getLeft();

        assertThat(Messages.render(refused, Lang.FR)).endsWith("l'état « cassée » ; possible : rien");
        assertThat(Messages.render(refused, Lang.EN)).endsWith("state 'broken'; possible: nothing");
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
