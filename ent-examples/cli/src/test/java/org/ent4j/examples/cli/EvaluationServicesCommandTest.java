package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationServicesCommandTest {

    private static final String FINE = """
            {"structure":"0350122T","year":2026,
             "subjects":[{"code":"990001","short":"THEAT","label":"Théâtre"}],
             "services":[
               {"class":"6A","matiere":"020700","label":"Français","state":"OPEN","coefficient":2.5,
                "pupils":[{"pupil":"anne","coefficient":1}],
                "sousMatieres":[{"id":"oral","label":"Oral"},{"id":"ecrit","label":"Écrit","coefficient":2}],
                "teachers":[{"person":"prof-1"}],"evaluations":3},
               {"group":"6GR1","matiere":"061300","label":"Maths","teachers":[{"person":"prof-3"}]}],
             "taught":[
               {"class":"6A","matiere":"FRANC","label":"Français","teachers":[{"person":"prof-1"}]},
               {"class":"6A","matiere":"020700","label":"Français","teachers":[
                 {"person":"prof-2","role":"REPLACEMENT","from":"2026-11-02","to":"2026-11-30"}]},
               {"class":"6A","matiere":"THEAT","label":"Théâtre","teachers":[{"person":"prof-4"}]}]}""";

    /** A timetable with a row that is not understood, and a service with a coefficient under zero. */
    static final String SERVICES =
            FINE.replace("{\"person\":\"prof-4\"}", "{\"name\":\"M. Inconnu\"}").replace("2.5", "-2.5");

    /** A service that is taught no more, in which nothing was evaluated and pupils were appreciated. */
    static final String WRITTEN = FINE.replace("{\"person\":\"prof-3\"}]", "{\"person\":\"prof-3\"}],\"written\":28");

    @TempDir
    private Path folder;

    private Run services(String text, String... more) throws IOException {
        var in = Files.writeString(folder.resolve("in.json"), text);
        return more.length == 0
                ? Run.ent("evaluations", "services", "--in", in)
                : Run.ent("evaluations", "services", "--in", in, more[0]);
    }

    @Test
    void differences_are_shown_and_what_was_entered_by_hand_stays() throws IOException {
        var run = services(FINE, "--json");
        var french = run.json().at("/lines/0");

        assertThat(run.exit()).isZero();
        assertThat(french.at("/fate").asText()).isEqualTo("UPDATE");
        assertThat(french.at("/after/coefficient").asText()).isEqualTo("2.5");
        assertThat(french.at("/after/teachers/1/role").asText()).isEqualTo("REPLACEMENT");
        assertThat(run.json().at("/lines/1/fate").asText()).isEqualTo("CREATE");
        assertThat(run.json().at("/lines/2/fate").asText()).isEqualTo("DISAPPEARED");
        assertThat(run.json().at("/lines")).hasSize(3);
    }

    @Test
    void in_french_a_line_says_what_becomes_of_a_service_and_why() throws IOException {
        assertThat(services(FINE).out().lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("Français", "à mettre à jour", "enseignants : prof-1 devient prof-1, prof-2"))
                .contains("Changements : 3 · conflits : 0");
    }

    @Test
    void rows_in_conflict_and_coefficients_under_zero_answer_no_with_their_rules() throws IOException {
        var run = services(SERVICES, "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/refused/0/rule").asText()).isEqualTo("VS-SRV-01");
        assertThat(run.json().at("/counts/CONFLICT").asInt()).isEqualTo(1);
        assertThat(run.json().findValues("rules").toString()).contains("VS-SRV-09");
        assertThat(services(SERVICES).out()).contains("M. Inconnu", "un coefficient n'est pas négatif (VS-SRV-01)");
    }

    @Test
    void a_subject_that_nobody_knows_is_a_conflict_until_it_is_left_out() throws IOException {
        var unknown =
                FINE.replace("\"THEAT\",\"label\":\"Théâtre\",\"teachers\"", "\"X\",\"label\":\"X\",\"teachers\"");

        assertThat(services(unknown).exit()).isEqualTo(1);
        assertThat(services(unknown).out()).contains("6A : « X » n'est pas une matière connue");
        assertThat(services(unknown.replace("\"year\"", "\"leaveOut\":true,\"year\""))
                        .exit())
                .isZero();
    }

    @Test
    void a_service_with_evaluations_that_is_taught_no_more_is_kept() throws IOException {
        var without = FINE.replace("\"FRANC\"", "\"MATHS\"")
                .replace(
                        "\"020700\",\"label\":\"Français\",\"teachers\":[\n",
                        "\"MATHS\",\"label\":\"Français\",\"teachers\":[\n");

        assertThat(services(without).out()).contains("n'est plus enseigné, gardé pour ses évaluations (3)");
    }

    @Test
    void a_service_in_which_only_texts_were_written_is_kept_too() throws IOException {
        var json = services(WRITTEN, "--json").json();

        assertThat(json.at("/lines/2/fate").asText()).isEqualTo("FROZEN");
        assertThat(json.at("/lines/2/reasons").toString()).contains("28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"class\":\"6A\",\"matiere\":\"020700\",\"label\":\"Français\",\"state\" | \"matiere\":\"020700\",\"state\" | services[0]",
                "\"OPEN\" | \"OUVERT\" | DRAFT, OPEN, CLOSED",
                "2.5 | \"2,5\" | services[0].coefficient",
                "2.5 | 1e99999999 | services[0].coefficient",
                "\"to\":\"2026-11-30\" | \"to\":\"2026-11-01\" | taught[1].teachers[0].to",
                "\"061300\" | \"6\" | services[1].matiere",
                "\"group\":\"6GR1\",\"matiere\":\"061300\" | \"class\":\"6A\",\"matiere\":\"020700\" | services[1]",
                "\"evaluations\":3 | \"evaluations\":-3 | services[0].evaluations",
                "\"evaluations\":3 | \"written\":\"x\" | services[0].written",
            })
    void what_cannot_be_read_is_one_line(String from, String to, String words) throws IOException {
        var run = services(FINE.replace(from, to));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(words);
    }
}
