package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfDaysCommandTest {

    private static final String POLICY = """
            "policy":{"boundary":"11:50","toleranceMinutes":105,"latenessThresholdMinutes":30,"openings":{
              "MONDAY":["08:00","17:30"],"TUESDAY":["08:00","17:30"],"WEDNESDAY":["08:00","12:00"]}}""";

    @TempDir
    private Path folder;

    @Test
    void half_days_are_sorted_and_latenesses_counted() throws IOException {
        var run = halfDays("{" + POLICY + ",\"intervals\":["
                + "{\"start\":\"2010-11-02T10:00\",\"end\":\"2010-11-02T16:00\"},"
                + "{\"start\":\"2010-11-01T08:00\",\"end\":\"2010-11-01T13:00\"},"
                + "{\"start\":\"2010-11-01T08:00\",\"end\":\"2010-11-01T08:29\"}]}");

        assertThat(run.exit()).isZero();
        assertThat(run.json().toString())
                .isEqualTo("{\"halfDays\":[{\"date\":\"2010-11-01\",\"half\":\"MORNING\"},"
                        + "{\"date\":\"2010-11-02\",\"half\":\"MORNING\"},"
                        + "{\"date\":\"2010-11-02\",\"half\":\"AFTERNOON\"}],\"latenesses\":1}");
    }

    @Test
    void an_interval_of_no_time_is_left_out_and_said() throws IOException {
        var run =
                halfDays("{" + POLICY + ",\"intervals\":[{\"start\":\"2010-11-01T13:00\",\"end\":\"2010-11-01T08:00\"},"
                        + "{\"start\":\"2010-11-01T13:00\",\"end\":\"+999999999-12-31T12:00\"},3,"
                        + "{\"start\":\"2010-11-01T08:00\",\"end\":\"2010-11-01T13:00\"}]}");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/halfDays")).hasSize(1);
        assertThat(run.errLines()).hasSize(3);
        assertThat(run.errLines().get(0)).contains("intervals[0]", "attendu");
    }

    /** The last day that Java has is followed by none. */
    @ParameterizedTest
    @CsvSource({
        "+999999999-12-31T08:00, +999999999-12-31T10:00",
        "-999999999-01-01T08:00, -999999999-01-01T10:00",
        "+10000-01-03T08:00, +10000-01-03T10:00"
    })
    void an_interval_of_a_year_that_has_not_four_digits_is_left_out_and_said(String start, String end)
            throws IOException {
        var run = halfDays("{%s,\"intervals\":[{\"start\":\"%s\",\"end\":\"%s\"}]}".formatted(POLICY, start, end));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/halfDays")).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains("intervals[0]", "attendu");
    }

    @Test
    void a_byte_order_mark_and_windows_lines_are_read_and_an_empty_file_is_said() throws IOException {
        var marked = halfDays("\ufeff{" + POLICY.replace("\n", "\r\n") + ",\r\n\"intervals\":[]}\r\n");
        var empty = halfDays("");

        assertThat(marked.exit()).isZero();
        assertThat(empty.exit()).isEqualTo(2);
        assertThat(empty.errLines()).containsExactly("in.json : rien n'y est écrit ; attendu : {…}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"policy\":{},\"intervals\":[]} | il manque policy.boundary",
                "{\"intervals\":[]} | il manque policy",
                "{\"policy\": 3,\"intervals\":[]} | policy : 3 ne convient pas",
                "{\"policy\":{\"boundary\":\"midi\"},\"intervals\":[]} | policy.boundary : \"midi\" ne convient pas",
                "{\"policy\":{\"boundry\":\"11:50\"},\"intervals\":[]} | policy.boundry",
                "{\"policy\":{\"boundary\":\"11:50\",\"toleranceMinutes\":-1},\"intervals\":[]} | toleranceMinutes : -1 ne convient pas",
                "{\"policy\":{\"boundary\":\"11:50\",\"toleranceMinutes\":1,\"latenessThresholdMinutes\":1,\"openings\":{}},\"intervals\":[{\"start\":\"2010-11-01T08:00\",\"stop\":\"2010-11-01T09:00\"}]} | intervals[0].stop : champ inconnu ; il y a : start, end",
                "{\"policy\" | JSON illisible",
                "[] | in.json : [] ne convient pas ; attendu : {…}",
                "null | in.json : null ne convient pas ; attendu : {…}",
                "{\"policy\":{},\"intervals\":[]}{} | JSON illisible",
            })
    void what_cannot_be_counted_is_one_line(String text, String words) throws IOException {
        var run = halfDays(text);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(words);
    }

    private Run halfDays(String text) throws IOException {
        return Run.ent("vie-scolaire", "half-days", "--in", Files.writeString(folder.resolve("in.json"), text));
    }
}
