package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AveragesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void averages_are_texts_and_null_where_there_is_none() throws IOException {
        var run = averages("""
                {"outOf":20,"rounding":{"mode":"NEAREST","step":0.1},"subSubjects":[],
                 "evaluations":[
                   {"id":"e1","coefficient":1,"outOf":20,"rescale":true,"kind":"NORMAL","formative":false,"subSubject":null},
                   {"id":"e2","coefficient":1,"outOf":10,"rescale":false,"kind":"NORMAL","formative":false,"subSubject":null}],
                 "students":["s1","s2","s3"],
                 "marks":[{"student":"s1","evaluation":"e1","value":12},{"student":"s1","evaluation":"e2","value":8},
                   {"student":"s2","evaluation":"e1","status":"ABSENT"},
                   {"student":"s3","evaluation":"e1","value":14}]}""");

        assertThat(run.exit()).isZero();
        assertThat(run.json().toString())
                .isEqualTo("{\"students\":[{\"id\":\"s1\",\"average\":\"13.3\"},{\"id\":\"s2\",\"average\":null},"
                        + "{\"id\":\"s3\",\"average\":\"14.0\"}],"
                        + "\"class\":{\"average\":\"13.7\",\"min\":\"13.3\",\"max\":\"14.0\"}}");
    }

    @Test
    void sous_matieres_use_their_rounded_averages() throws IOException {
        var run = averages("""
                {"subSubjects":[{"id":"oral","coefficient":1},{"id":"écrit","coefficient":3}],
                 "evaluations":[{"id":"e1","subSubject":"oral"},{"id":"e2","subSubject":"écrit"},{"id":"e3"}],
                 "students":["s1"],
                 "marks":[{"student":"s1","evaluation":"e1","value":12},{"student":"s1","evaluation":"e2","value":16},
                   {"student":"s1","evaluation":"e3","value":0}]}""");

        assertThat(run.json().at("/students/0/average").asText()).isEqualTo("15.0");
    }

    /** All evaluations of the file are looked at: mending the one that is left out must not change which others count. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"e1\",\"coefficient\":-1,\"subSubject\":\"oral\"}",
                "{\"id\":\"e1\",\"outOf\":0,\"subSubject\":\"oral\"}",
                "{\"id\":\"e2\",\"subSubject\":\"oral\"}",
            })
    void an_evaluation_that_is_left_out_still_says_that_the_service_has_sous_matieres(String wrong) throws IOException {
        var file = "{\"subSubjects\":[{\"id\":\"oral\"}],\"evaluations\":[{\"id\":\"e2\"},%s],\"students\":[\"s1\"],"
                + "\"marks\":[{\"student\":\"s1\",\"evaluation\":\"e2\",\"value\":12}]}";

        assertThat(averages(file.formatted(wrong))
                        .json()
                        .at("/students/0/average")
                        .isNull())
                .isTrue();
        assertThat(averages(file.formatted(wrong.replace(",\"subSubject\":\"oral\"", "")))
                        .json()
                        .at("/students/0/average")
                        .asText())
                .isEqualTo("12.0");
    }

    @Test
    void numbers_are_read_as_they_are_written() throws IOException {
        var run = averages("""
                {"rounding":{"mode":"UP","step":0.1},"evaluations":[{"id":"e1"},{"id":"e2"}],"students":["s1","s2"],
                 "marks":[{"student":"s1","evaluation":"e1","value":0.1},{"student":"s1","evaluation":"e2","value":0.3},
                   {"student":"s2","evaluation":"e1","value":12.00000000000000000001}]}""");

        assertThat(run.json().at("/students/0/average").asText()).isEqualTo("0.2");
        assertThat(run.json().at("/students/1/average").asText()).isEqualTo("12.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"student\":\"s1\",\"evaluation\":\"e1\",\"value\":20.5} | \"value\": 0–20",
                "{\"student\":\"s1\",\"evaluation\":\"e1\",\"value\":-1} | \"value\": 0–20",
                "{\"student\":\"s1\",\"evaluation\":\"e1\",\"value\":1e99999} | \"value\": 0–20",
                "{\"student\":\"s1\",\"evaluation\":\"e1\",\"value\":1e2147483647} | \"value\": 0–20",
                "{\"student\":\"s1\",\"evaluation\":\"e1\",\"value\":\"12\"} | \"value\": 0–20",
                "{\"student\":\"s1\",\"evaluation\":\"e1\",\"status\":\"SICK\"} | ABSENT_ZERO",
                "{\"student\":\"s1\",\"evaluation\":\"e1\",\"value\":3,\"status\":\"ABSENT\"} | ABSENT_ZERO",
                "{\"student\":\"s1\",\"evaluation\":\"e1\"} | ABSENT_ZERO",
                "{\"student\":\"s9\",\"evaluation\":\"e1\",\"value\":3} | student",
                "{\"student\":\"s1\",\"evaluation\":\"e9\",\"value\":3} | evaluation",
            })
    void a_mark_that_does_not_fit_is_left_out_and_said_with_its_place(String mark, String words) throws IOException {
        var run = averages("{\"evaluations\":[{\"id\":\"e1\"},{\"id\":\"e2\"}],\"students\":[\"s1\"],\"marks\":["
                + "{\"student\":\"s1\",\"evaluation\":\"e2\",\"value\":10}," + mark + "]}");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/students/0/average").asText()).isEqualTo("10.0");
        assertThat(run.errLines()).singleElement().asString().contains("marks[1]", words);
    }

    @Test
    void an_evaluation_that_does_not_fit_is_left_out_with_its_marks_and_a_mark_given_twice_counts_once()
            throws IOException {
        var run = averages("""
                {"evaluations":[{"id":"e1","coefficient":-1},{"id":"e2"},{"id":"e3","outOf":0}],"students":["s1","s1"],
                 "marks":[{"student":"s1","evaluation":"e1","value":3},{"student":"s1","evaluation":"e2","value":12},
                   {"student":"s1","evaluation":"e2","value":14}]}""");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/students")).hasSize(1);
        assertThat(run.json().at("/students/0/average").asText()).isEqualTo("12.0");
        assertThat(run.errLines()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"students\":[],\"marks\":[]} | il manque evaluations",
                "{\"outOf\":0,\"evaluations\":[],\"students\":[],\"marks\":[]} | outOf : 0 ne convient pas",
                "{\"rounding\":{\"step\":0},\"evaluations\":[],\"students\":[],\"marks\":[]} | rounding.step : 0",
                "{\"rounding\":{\"mode\":\"DOWN\"},\"evaluations\":[],\"students\":[],\"marks\":[]} | rounding.mode",
                "{\"evaluations\":[{\"id\":\"e\",\"subSubject\":\"x\"}],\"students\":[],\"marks\":[]} | evaluations[0].subSubject",
                "{\"evaluations\":[{\"id\":\"e\",\"scale\":3}],\"students\":[],\"marks\":[]} | evaluations[0].scale",
                "{\"evaluations\" | JSON illisible",
                "{\"outOf\":1e2147483648} | JSON illisible (un nombre est démesuré)",
            })
    void a_file_that_cannot_be_used_is_one_line(String text, String words) throws IOException {
        var run = averages(text);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(words);
    }

    @Test
    void a_parent_is_told_how_an_average_was_made() throws IOException {
        var file = Files.writeString(folder.resolve("in.json"), """
                {"evaluations":[{"id":"dictée"},{"id":"exposé","kind":"OPTIONAL"}],"students":["s1"],
                 "marks":[{"student":"s1","evaluation":"dictée","value":12.5},
                   {"student":"s1","evaluation":"exposé","value":18}]}""");

        var run = Run.ent("evaluations", "averages", "--explain", "--in", file);

        assertThat(run.out())
                .contains("s1 : 15,3 (15,25)")
                .contains("dictée : 12,5 – compte : 12,5 points pour un coefficient de 1")
                .contains("exposé : 18 – facultative, gardée : la moyenne passe de 12,5 à 15,25");
    }

    private Run averages(String text) throws IOException {
        return Run.ent("evaluations", "averages", "--in", Files.writeString(folder.resolve("in.json"), text));
    }
}
