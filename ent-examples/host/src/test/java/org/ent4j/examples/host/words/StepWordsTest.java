package org.ent4j.examples.host.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.ent4j.ticketing.ticket.Step;
import org.junit.jupiter.api.Test;

class StepWordsTest {

    @Test
    void every_step_has_words() {
        assertThat(steps(Step.class)).hasSizeGreaterThan(25).allMatch(StepWords::has);
    }

    private static Stream<Class<?>> steps(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StepWordsTest::steps)
                : Stream.of(type);
    }
}
