package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksCommandTest {

    /** Anne has a mark that is seen, one that is not seen yet, and is unfit in physical education. */
    static final String TERM = """
            {"period":{"id":"T1","first":"2026-09-01","last":"2026-11-29","council":"2026-11-30"},"published":null,
             "settings":{"fewestForFigures":2},
             "services":[{"id":"maths","label":"Mathématiques"},{"id":"eps","label":"EPS"}],
             "pupils":[{"id":"anne"},{"id":"bruno","last":"2026-10-31"}],
             "dispenses":[{"pupil":"anne","service":"eps","first":"2026-10-01","last":"2026-10-31","kind":"UNFIT"}],
             "evaluations":[
               {"id":"e1","service":"maths","title":"Fractions","date":"2026-10-12"},
               {"id":"e2","service":"maths","title":"Angles","date":"2026-10-13","visibleFrom":"2026-10-20","outOf":10},
               {"id":"e3","service":"eps","title":"Relais","date":"2026-10-14"}],
             "marks":[{"pupil":"anne","evaluation":"e1","value":12.5},{"pupil":"bruno","evaluation":"e1","value":9},
               {"pupil":"anne","evaluation":"e2","value":3},{"pupil":"bruno","evaluation":"e3","status":"ABSENT"}],
             "appreciations":[{"pupil":"anne","service":"maths","text":"Bon trimestre."}]}""";

    @TempDir
    private Path folder;

    private Run marks(String text, Object... more) throws IOException {
        var file = Files.writeString(folder.resolve("marks.json"), text);
        var words = new ArrayList<Object>(List.of("evaluations", "marks", "--in", file, "--pupil", "anne"));
        words.addAll(List.of(more));
        return Run.ent(words.toArray());
    }

    @Test
    void a_family_sees_what_is_published_and_the_school_why_not_the_rest() throws IOException {
        var run = marks(TERM, "--day", "2026-10-15", "--json");

        assertThat(run.exit()).isZero();
        var maths = run.json().at("/subjects/0");
        assertThat(maths.at("/evaluations")).hasSize(1);
        assertThat(maths.at("/evaluations/0/value").asText()).isEqualTo("12.5");
        assertThat(maths.at("/average").asText()).isEqualTo("12.5");
        assertThat(maths.at("/classAverage").asText()).isEqualTo("10.8");
        assertThat(maths.at("/appreciation").isNull()).isTrue();
        assertThat(run.json().at("/subjects/1/evaluations/0/status").asText()).isEqualTo("UNFIT");
        assertThat(run.json().at("/notShown").findValuesAsText("code"))
                .containsExactly("family.not-before", "family.bulletin-not-published", "family.too-few");
    }

    @Test
    void a_teacher_sees_everything() throws IOException {
        var run = marks(TERM, "--as", "teacher", "--day", "2026-10-15", "--json");

        assertThat(run.json().at("/subjects/0/evaluations")).hasSize(2);
        assertThat(run.json().at("/subjects/0/average").asText()).isEqualTo("9.3");
        assertThat(run.json().at("/subjects/0/appreciation").asText()).isEqualTo("Bon trimestre.");
    }

    @Test
    void people_read_lines() throws IOException {
        var run = marks(TERM, "--day", "2026-10-15");

        assertThat(run.out())
                .contains("Mathématiques : 12,5 (classe : 10,8)")
                .contains("2026-10-12 Fractions : 12,5/20, coefficient 1")
                .contains("moyenne : 12,5 sur 20")
                .contains("La famille ne voit pas :")
                .contains("Mathématiques, Angles : visible à partir du 2026-10-20")
                .contains("EPS, Relais, les chiffres de la classe : notes qui comptent : 0 ; en dessous de 2");
    }

    @Test
    void rows_that_a_rule_refuses_are_said_and_left_out() throws IOException {
        var run = marks(
                TERM.replace("\"value\":12.5", "\"value\":20.5")
                        .replace("\"title\":\"Relais\"", "\"title\":\"Relais\",\"coefficient\":-1"),
                "--day",
                "2026-10-15",
                "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/refused").findValuesAsText("rule"))
                .containsExactly("VS-NOT-13", "VS-NOT-32", "VS-NOT-10");
        assertThat(run.json().at("/refused/1/fr").asText())
                .contains("maths")
                .contains("anne")
                .contains("20,5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"period\":{\"id\":\"T1\",\"first\":\"2026-11-29\",\"last\":\"2026-09-01\"}}",
                "{\"period\":{\"id\":\"T1\",\"first\":\"x\",\"last\":\"2026-09-01\"}}"
            })
    void a_file_that_cannot_be_read_is_said(String text) throws IOException {
        assertThat(marks(text, "--day", "2026-10-15").exit()).isEqualTo(2);
    }

    @Test
    void a_pupil_or_a_reader_that_is_not_there_is_said() throws IOException {
        assertThat(marks(TERM.replace("\"id\":\"anne\"", "\"id\":\"zoé\""), "--day", "2026-10-15")
                        .exit())
                .isEqualTo(2);
        assertThat(marks(TERM, "--day", "2026-10-15", "--as", "nobody").exit()).isEqualTo(2);
        assertThat(marks(
                                TERM.replace("\"evaluation\":\"e1\",\"value\":9", "\"evaluation\":\"e9\",\"value\":9"),
                                "--day",
                                "2026-10-15")
                        .exit())
                .isEqualTo(2);
    }
}
