package org.ent4j.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OutcomeProperties {

    private static String after(String state, Integer event) {
        return state + event;
    }

    @Property(tries = 200)
    void what_happens_at_once_and_what_happens_in_two_steps_comes_to_the_same(
            @ForAll List<Integer> first, @ForAll List<Integer> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        var once = Outcome.of("", all, OutcomeProperties::after);
        var half = Outcome.of("", first, OutcomeProperties::after);

        assertThat(half.and(Outcome.of(half.state(), second, OutcomeProperties::after)))
                .isEqualTo(once);
        assertThat(once.events()).isEqualTo(all);
        assertThat(Outcome.replay("", once.events(), OutcomeProperties::after)).isEqualTo(once.state());
    }

    @Example
    void events_are_told_in_their_order_and_nothing_leaves_the_state() {
        assertThat(Outcome.replay("a", List.of(1, 2), OutcomeProperties::after)).isEqualTo("a12");
        assertThat(Outcome.of("a", List.<Integer>of(), OutcomeProperties::after))
                .isEqualTo(new Outcome<>("a", List.of()));
    }

    @Example
    void events_do_not_change_with_the_list_that_they_came_in() {
        var events = new ArrayList<>(List.of(1));
        var outcome = new Outcome<>("a", events);

        events.add(2);

        assertThat(outcome.events()).containsExactly(1);
    }
}
