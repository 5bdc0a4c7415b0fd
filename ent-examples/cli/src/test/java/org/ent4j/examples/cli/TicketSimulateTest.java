package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketSimulateTest {

    @Test
    void a_storm_converges_and_counts_what_went_wrong() {
        var run = Run.ent("ticket", "simulate", "--messages", "400", "--loss", "0.3", "--seed", "7", "--json");
        var json = run.json();

        assertThat(run.exit()).isZero();
        assertThat(json.at("/converges").asBoolean()).isTrue();
        assertThat(json.at("/sent").asInt()).isGreaterThanOrEqualTo(400);
        assertThat(json.at("/lost").asInt())
                .isPositive()
                .isLessThan(json.at("/sent").asInt());
        assertThat(json.at("/known").asInt()).isPositive();
        assertThat(json.at("/refused").asInt()).isZero();
        assertThat(json.at("/apart")).isEmpty();
    }

    @Test
    void a_seed_makes_the_storm() {
        var storm = new Object[] {"ticket", "simulate", "--messages", "200", "--json", "--seed"};

        assertThat(Run.ent(with(storm, "3")).out())
                .isEqualTo(Run.ent(with(storm, "3")).out());
        assertThat(Run.ent(with(storm, "3")).json().at("/sent"))
                .isNotEqualTo(Run.ent(with(storm, "4")).json().at("/sent"));
    }

    @Test
    void without_a_defect_nothing_is_lost_or_late() {
        var json = Run.ent(
                        "ticket",
                        "simulate",
                        "--messages",
                        "100",
                        "--loss",
                        "0",
                        "--repeats",
                        "0",
                        "--late",
                        "0",
                        "--json")
                .json();

        for (var count : new String[] {"lost", "late", "repeated", "outOfOrder", "confirmationsLost", "known"}) {
            assertThat(json.at("/" + count).asInt()).as(count).isZero();
        }
    }

    @Test
    void in_words() {
        assertThat(Run.ent("ticket", "simulate", "--messages", "100").out())
                .contains("messages envoyés", "Convergé : partout le même état");
        assertThat(Run.ent("ticket", "simulate", "--messages", "100", "--lang", "en")
                        .out())
                .contains("messages sent", "Converged:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--messages 0        | --messages va de 1 à 1000000",
                "--messages 1000001  | --messages va de 1 à 1000000",
                "--messages mille    | « mille » n'est pas un nombre entier",
                "--loss 0.96         | --loss va de 0 à 0.95",
                "--loss NaN          | --loss va de 0 à 0.95",
                "--loss -0.1         | --loss va de 0 à 0.95",
                "--loss 20           | --loss va de 0 à 0.95",
                "--repeats 1.5       | --repeats va de 0 à 1",
                "--late 2            | --late va de 0 à 1",
            })
    void a_bad_number_is_one_line(String options, String words) {
        var run = Run.ent((Object[]) ("ticket simulate " + options.strip()).split(" +"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(words);
    }

    private static Object[] with(Object[] words, Object last) {
        var all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = last;
        return all;
    }
}
