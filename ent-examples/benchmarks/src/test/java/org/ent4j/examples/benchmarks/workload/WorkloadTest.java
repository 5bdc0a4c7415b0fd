package org.ent4j.examples.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkloadTest {
    private static final Size SIZE = new Size(12, 500);
    private final Workload workload = Workload.of(42, SIZE, Layout.OWN);

    @Test
    void the_same_seed_draws_the_same_people_rules_and_questions() {
        Workload again = Workload.of(42, SIZE, Layout.OWN);

        assertThat(again.rules()).isEqualTo(workload.rules());
        assertThat(again.people()).containsExactlyElementsOf(workload.people().toList());
        assertThat(again.questions(500).people())
                .isEqualTo(workload.questions(500).people());
    }

    @Test
    void fifteen_people_in_a_hundred_have_two_or_three_affiliations_in_other_establishments() {
        List<Person> several =
                workload.people().filter(p -> p.affiliations().size() > 1).toList();

        assertThat(several.size()).isBetween(SIZE.people() * 12 / 100, SIZE.people() * 18 / 100);
        assertThat(several)
                .allSatisfy(p -> assertThat(p.affiliations().get(1).structure())
                        .isNotEqualTo(p.affiliations().get(0).structure()));
    }

    @Test
    void both_layouts_have_four_rules_for_each_establishment_and_service() {
        assertThat(workload.rules()).hasSize(12 * 20 * 4);
        assertThat(workload.services()).isEqualTo(240);

        Workload shared = Workload.of(42, SIZE, Layout.SHARED);
        assertThat(shared.rules()).hasSize(12 * 20 * 4).allMatch(rule -> rule.target() instanceof Target.Site);
        assertThat(shared.services()).isEqualTo(20);
    }

    @Test
    void questions_are_distinct_and_seven_in_ten_are_asked_at_home() {
        Questions questions = workload.questions(20_000);
        Set<List<Integer>> distinct = new HashSet<>();
        int home = 0;
        for (int i = 0; i < questions.size(); i++) {
            distinct.add(List.of(
                    questions.people()[i], questions.services()[i], questions.roles()[i]));
            home += workload.firstServiceOf(questions.people()[i]) / 20
                            == questions.services()[i] / 20
                    ? 1
                    : 0;
        }

        assertThat(distinct).hasSize(20_000);
        assertThat(home).isBetween(13_600, 15_200);
    }

    @Test
    void more_questions_than_there_are_is_a_mistake_that_says_so() {
        assertThatThrownBy(() -> Workload.of(1, new Size(1, 10), Layout.OWN).questions(1_000))
                .hasMessageContaining("Maybe ask fewer");
    }
}
