package org.ent4j.examples.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.ent4j.access.answer.DecidingRules;
import org.ent4j.examples.benchmarks.workload.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersAgreementTest {
    @ParameterizedTest
    @EnumSource(Layout.class)
    void explanations_and_pages_are_those_of_the_oracle(Layout layout) {
        Opened opened = opened(layout);

        AnswersAgreement.require(opened, opened.questions);

        assertThat(IntStream.range(0, opened.questions).map(i -> deciding(opened, i)))
                .anyMatch(rules -> rules > 0)
                .anyMatch(rules -> rules == 0);
    }

    private static int deciding(Opened opened, int i) {
        DecidingRules into = new DecidingRules();
        opened.engine
                .snapshot()
                .handles()
                .roles(opened.handles.people()[i], opened.handles.services()[i], into);
        return into.size();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void handles_that_were_mixed_up_are_found(Layout layout) {
        Opened opened = opened(layout);
        int[] people = opened.handles.people();
        for (int i = 0, j = people.length - 1; i < j; i++, j--) {
            int other = people[j];
            people[j] = people[i];
            people[i] = other;
        }

        assertThatThrownBy(() -> AnswersAgreement.require(opened, opened.questions))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("ent4j disagrees on the deciding rules", "Maybe a handle was mixed up");
    }

    private static Opened opened(Layout layout) {
        Opened opened = new Opened();
        opened.establishments = 3;
        opened.layout = layout;
        opened.questions = 500;
        opened.open();
        return opened;
    }
}
