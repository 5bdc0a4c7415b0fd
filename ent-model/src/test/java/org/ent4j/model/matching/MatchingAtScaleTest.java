package org.ent4j.model.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.matching.Invented.Errors;
import org.ent4j.model.matching.Invented.Field;
import org.ent4j.model.matching.Invented.Setting;
import org.ent4j.model.matching.InventedPeopleTest.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many people; run with {@code mvn -Pslow}. */
@Tag("slow")
class MatchingAtScaleTest {

    private static final int PEOPLE = Integer.getInteger("ent.matching.people", 450_000);

    private static Setting school(int seed, int people, double again) {
        return new Setting("school", seed, people, again, 1, 1.5, Errors.SCHOOL, 0.03, 0.5, 0.01, 19);
    }

    @ParameterizedTest
    @EnumSource(names = {"INE", "EMAIL", "ADDRESS"})
    void of_twenty_thousand_people_at_most_one_automatic_decision_in_a_thousand_is_wrong(Field more) {
        var outcomes = new ArrayList<Outcome>();
        for (var again : List.of(0.1, 0.9)) {
            for (var seed : List.of(501, 502)) {
                outcomes.add(Outcome.of(Invented.people(school(seed, 20_000, again), Field.BIRTH_DATE, more)));
            }
        }
        System.out.printf("%s: %s%n", more, outcomes);
        var right = outcomes.stream().mapToInt(Outcome::right).sum();
        var wrong = outcomes.stream().mapToInt(Outcome::wrong).sum();

        assertThat(wrong).as("%s: %s", more, outcomes).isLessThanOrEqualTo((right + wrong) / 1_000);
    }

    @Test
    void the_duplicates_of_an_academie_are_found() {
        var people = Invented.people(school(503, PEOPLE, 0.1), Field.BIRTH_DATE, Field.EMAIL);
        var begun = System.nanoTime();
        var outcome = Outcome.of(people);
        var taken = Duration.ofNanos(System.nanoTime() - begun);

        System.out.printf(
                "%d people: %d s, precision %.4f, recall %.3f%n",
                people.records().size(), taken.toSeconds(), outcome.precision(), outcome.recall());
        assertThat(outcome.precision()).isGreaterThan(0.999);
    }
}
