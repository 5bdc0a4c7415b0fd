package org.ent4j.examples.sample.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DiceProperties {

    @Property(tries = 100)
    void a_throw_stays_in_its_range(@ForAll long seed, @ForAll @IntRange(min = 1, max = 1000) int bound) {
        var dice = Dice.of(seed);
        assertThat(IntStream.range(0, 50).map(each -> dice.below(bound)).boxed())
                .allSatisfy(thrown -> assertThat(thrown).isBetween(0, bound - 1));
    }

    @Property(tries = 100)
    void shuffling_loses_nobody(@ForAll long seed, @ForAll List<Integer> values) {
        assertThat(Dice.of(seed).<Integer>shuffled(values)).containsExactlyInAnyOrderElementsOf(values);
    }

    @Property(tries = 100)
    void the_impossible_never_happens_and_the_certain_always(@ForAll long seed) {
        assertThat(Dice.of(seed).chance(0)).isFalse();
        assertThat(Dice.of(seed).chance(1)).isTrue();
    }

    /** Written down, so that no change of the generator goes unnoticed. */
    @Example
    void the_throws_are_the_same_on_every_machine() {
        var dice = Dice.of(1, 2, 3);
        assertThat(IntStream.range(0, 5).map(each -> dice.below(1000)).toArray())
                .containsExactly(867, 917, 297, 128, 160);
    }
}
