package org.ent4j.model.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.matching.Invented.Errors;
import org.ent4j.model.matching.Invented.Field;
import org.ent4j.model.matching.Invented.Setting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sets of people who do not exist, with other errors, other shares of duplicates, twins, brothers and sisters, and parents
 * of the same name: the same code and thresholds everywhere.
 */
class InventedPeopleTest {

    /** What automatic decisions were worth. */
    record Outcome(int right, int wrong, long pairs) {

        static Outcome of(Invented people) {
            var sure = PeopleMatcher.learn(people.records()).duplicates(Thresholds.standard()).stream()
                    .filter(pair -> Thresholds.standard().decision(pair.score()) == Verdict.DUPLICATE)
                    .toList();
            var right = (int) sure.stream().filter(people::areOne).count();
            return new Outcome(right, sure.size() - right, people.pairs());
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / pairs;
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void automatic_decisions_are_right_whatever_the_errors_and_the_families(Setting setting, double recall) {
        var outcome = Outcome.of(Invented.people(setting, Field.BIRTH_DATE));

        assertThat(outcome.precision()).as("%s: %s", setting, outcome).isGreaterThanOrEqualTo(0.995);
        assertThat(outcome.recall()).as("%s: %s", setting, outcome).isGreaterThanOrEqualTo(recall);
    }

    static Stream<Object[]> settings() {
        return Stream.of(
                new Object[] {new Setting("typing", 101, 500, 1, 1, 2, Errors.TYPING, 0, 0, 0, 100), 0.8},
                new Object[] {new Setting("families", 102, 500, 1, 1, 2, Errors.TYPING, 0.03, 0.5, 0.01, 100), 0.75},
                new Object[] {new Setting("few", 103, 1500, 0.2, 1, 2, Errors.TYPING, 0, 0, 0, 100), 0.6},
                new Object[] {new Setting("clusters", 104, 500, 0.6, 4, 1.5, Errors.TYPING, 0.03, 0.5, 0.01, 100), 0.6},
                new Object[] {new Setting("school", 105, 1000, 0.2, 1, 1.5, Errors.SCHOOL, 0.03, 0.5, 0.01, 19), 0.6},
                new Object[] {new Setting("two sources", 106, 1000, 1, 1, 1.5, Errors.SCHOOL, 0.03, 0.5, 0, 19), 0.8});
    }

    /** More than 3,000 decisions, so that one in a thousand would show. */
    @Tag("slow")
    @Test
    void with_one_more_identifier_at_most_one_automatic_decision_in_a_thousand_is_wrong() {
        var outcomes = new ArrayList<Outcome>();
        for (var more : List.of(Field.INE, Field.EMAIL, Field.ADDRESS)) {
            for (var again : List.of(0.1, 0.9)) {
                var setting = new Setting("school", 200, 1_500, again, 2, 1.5, Errors.SCHOOL, 0.03, 0.5, 0.01, 19);
                outcomes.add(Outcome.of(Invented.people(setting, Field.BIRTH_DATE, more)));
            }
        }
        var right = outcomes.stream().mapToInt(Outcome::right).sum();
        var wrong = outcomes.stream().mapToInt(Outcome::wrong).sum();

        assertThat(right).isGreaterThan(3_000);
        assertThat(wrong).as(outcomes.toString()).isLessThanOrEqualTo((right + wrong) / 1_000);
    }

    @Test
    void an_ine_alone_is_never_enough() {
        var setting = new Setting("school", 300, 500, 0.5, 1, 1.5, Errors.SCHOOL, 0.03, 0.5, 0.01, 19);
        var found = PeopleMatcher.learn(Invented.people(setting, Field.INE).records())
                .duplicates(Thresholds.standard());

        assertThat(found).isNotEmpty();
        assertThat(found)
                .filteredOn(pair -> pair.score().reasons().stream()
                        .anyMatch(reason -> reason.code().equals("match.ine.exact")))
                .isNotEmpty()
                .allSatisfy(pair ->
                        assertThat(Thresholds.standard().decision(pair.score())).isNotEqualTo(Verdict.DUPLICATE));
    }

    @Test
    void twins_and_namesakes_are_among_them() {
        var setting = new Setting("school", 105, 1000, 0, 1, 0, Errors.SCHOOL, 0.03, 0.5, 0.01, 19);
        var people = Invented.people(setting, Field.BIRTH_DATE, Field.ADDRESS).records();
        var households = people.stream().map(person -> person.address() + " " + person.birthDate());
        var names = people.stream().map(person -> person.address() + " " + person.name());

        assertThat(people.size() - households.distinct().count()).isGreaterThan(10);
        assertThat(people.size() - names.distinct().count()).isPositive();
    }
}
