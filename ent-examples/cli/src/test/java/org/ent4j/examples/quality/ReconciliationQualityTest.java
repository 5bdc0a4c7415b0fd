package org.ent4j.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ent4j.timetable.source.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five generated schools with the usual noise of 20 %: what becomes of their items without anybody's help. */
class ReconciliationQualityTest {

    private static final Score SCORE = Trial.ofSeeds(1, 5).score();

    @Test
    void nothing_is_settled_wrongly_and_nothing_is_made_that_is_there() {
        assertThat(SCORE.errors()).isEmpty();
    }

    @Test
    void at_least_ninety_seven_percent_are_automatic_or_right_as_the_first_suggestion() {
        assertThat(SCORE.automaticOrProposed()).isGreaterThan(97.0);
    }

    @Test
    void so_they_are_when_the_directory_knows_nobody_s_company() {
        var alone = Trial.ofSeeds(1, 1, ties -> List.of()).score();

        assertThat(alone.errors()).isEmpty();
        assertThat(alone.automaticOrProposed()).isGreaterThan(97.0);
    }

    @Test
    void at_least_ninety_two_percent_needs_nobody() {
        assertThat(SCORE.automatic()).isGreaterThan(92.0);
    }

    @ParameterizedTest
    @CsvSource({
        "EDT, TEACHER, 93",
        "EDT, PUPIL, 92",
        "EDT, CLASS, 87",
        "EDT, GROUP, 94",
        "EDT, ROOM, 90",
        "EDT, SUBJECT, 98",
        "STS, TEACHER, 90",
        "STS, CLASS, 93",
        "STS, GROUP, 92",
        "STS, ROOM, 95",
        "STS, SUBJECT, 100"
    })
    void no_kind_is_worse_than_it_was(String source, ItemKind kind, double floor) {
        assertThat(SCORE.of(source).of(kind).lines()).isNotEmpty();
        assertThat(SCORE.of(source).of(kind).automatic()).isGreaterThanOrEqualTo(floor);
    }
}
