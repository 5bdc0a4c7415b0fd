package org.ent4j.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same over a hundred schools, with a table of the figures. Run with {@code mvn -Pslow}. */
@Tag("slow")
class HundredSchoolsTest {

    private static final int WARM_UP = 20;

    @Test
    void nothing_is_settled_wrongly_in_a_hundred_schools() {
        var trial = Trial.ofSeeds(1, 100);

        System.out.println(trial.score().table());
        System.out.println(Pace.of(trial.times().subList(WARM_UP, trial.times().size())));
        assertThat(trial.score().errors()).isEmpty();
        assertThat(trial.score().automatic()).isGreaterThan(91.5);
        assertThat(trial.score().automaticOrProposed()).isGreaterThan(97.0);
    }
}
