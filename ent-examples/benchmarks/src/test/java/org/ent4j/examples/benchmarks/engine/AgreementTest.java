package org.ent4j.examples.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.benchmarks.workload.Layout;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.Size;
import org.ent4j.examples.benchmarks.workload.Workload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {
    private static final Size TINY = new Size(3, 200);

    static Stream<Arguments> enginesAndLayouts() {
        return Engines.all().stream()
                .flatMap(factory -> Stream.of(Layout.values()).map(layout -> Arguments.of(factory.name(), layout)));
    }

    @ParameterizedTest
    @MethodSource("enginesAndLayouts")
    void every_engine_answers_as_the_oracle(String name, Layout layout) {
        Workload workload = Workload.of(7, TINY, layout);
        Questions questions = workload.questions(2_000);
        Engine engine = Engines.named(name).open(workload, questions);

        int granted = Agreement.require(name, engine, workload, questions, questions.size());

        assertThat(granted).isBetween(100, 1_900);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void an_engine_that_grants_what_the_oracle_refuses_is_named_with_the_question(Layout layout) {
        Workload workload = Workload.of(7, TINY, layout);
        Questions questions = workload.questions(100);

        assertThatThrownBy(() -> Agreement.require("generous", (p, s, r) -> true, workload, questions, 100))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("generous disagrees on question", "the oracle says false");
    }

    @ParameterizedTest
    @MethodSource("enginesAndLayouts")
    void every_engine_tells_what_is_measured(String name, Layout layout) {
        assertThat(List.of(Engines.named(name).fairness())).allMatch(text -> text.endsWith("."));
    }
}
