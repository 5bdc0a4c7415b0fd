package org.ent4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.testkit.RandomWorld;
import org.ent4j.access.testkit.World;

/** The engine against the naive reading, on more than a million questions. */
class EngineOracleProperties {

    /** More than a million questions when all are tried. */
    private static final int WORLDS = 10_000;

    private static final int QUESTIONS_A_WORLD = 100;
    private static final AtomicInteger SEEN = new AtomicInteger();
    private static final AtomicLong ASKED = new AtomicLong();

    @Property(tries = WORLDS)
    void every_answer_is_that_of_the_naive_reading(@ForAll long seed) {
        var world = RandomWorld.of(seed);
        var snapshot = engine(world).snapshot();
        var oracle = world.oracle();
        var granted = 0;
        for (var request : world.requests()) {
            var answer = snapshot.answer(request);
            assertThat(answer.rules().stream().map(RuleId::value))
                    .as("%s", request)
                    .isEqualTo(oracle.deciding(request));
            assertThat(answer.verdict()).as("%s", request).isEqualTo(oracle.verdict(request));
            granted += answer.granted() ? 1 : 0;
            ASKED.incrementAndGet();
        }
        SEEN.incrementAndGet();
        Statistics.label("scale").collect(RandomWorld.scaleOf(seed));
        Statistics.label("granted")
                .collect(granted > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 80));
    }

    @AfterContainer
    static void more_than_a_hundred_questions_were_asked_in_each_world() {
        assertThat(ASKED.get()).isGreaterThanOrEqualTo((long) QUESTIONS_A_WORLD * SEEN.get());
    }

    private static AccessEngine engine(World world) {
        return AccessEngine.of(world.rights(), world.users().stream(), world.day());
    }
}
