package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationPeriodsCommandTest {

    private static final String TRIMESTRES = """
            {"id":"TRIMESTRES","label":"Trimestres","periods":[
              {"id":"T1","label":"1er trimestre","first":"2026-09-01","last":"2026-11-29","entryDeadline":"2026-11-25",
               "council":"2026-12-03","publication":"2026-12-10"},
              {"id":"T2","label":"2e trimestre","first":"2026-11-30","last":"2027-03-07"},
              {"id":"T3","label":"3e trimestre","first":"2027-03-08","last":"2027-07-03"}]}""";

    private static final String SEMESTRES = """
            {"id":"SEMESTRES","label":"Semestres","periods":[
              {"id":"S1","label":"1er semestre","first":"2026-09-01","last":"2027-01-31"},
              {"id":"S2","label":"2e semestre","first":"2027-02-01","last":"2027-07-03"}]}""";

    private static final String NOW =
            "{\"systems\":[" + TRIMESTRES + "],\"classes\":[" + follows("6A", "TRIMESTRES") + "]}";
    private static final String WANTED =
            "{\"systems\":[" + TRIMESTRES + "," + SEMESTRES + "],\"classes\":[" + follows("6A", "SEMESTRES") + "]}";
    private static final String WORK =
            "\"work\":[{\"class\":\"6A\",\"period\":\"T1\",\"marks\":24,\"councilHeld\":\"2026-12-03\","
                    + "\"markedFrom\":\"2026-09-14\",\"markedTo\":\"2026-11-20\",\"bulletins\":27}]";

    /** The class 6A goes from trimestres to semestres after marks were entered. */
    static final String CHANGE = file(NOW, WANTED, WORK);

    /** The same change after texts were written and bulletins begun. */
    static final String WRITTEN = file(
            NOW, WANTED, "\"work\":[{\"class\":\"6A\",\"period\":\"T1\",\"written\":30,\"sheets\":28,\"begun\":2}]");

    @TempDir
    private Path folder;

    private static String follows(String classCode, String system) {
        return "{\"class\":\"%s\",\"system\":\"%s\"}".formatted(classCode, system);
    }

    private static String file(String now, String wanted, String more) {
        return "{\"structure\":\"0350122T\",\"year\":2026,\"now\":%s,\"wanted\":%s,%s}".formatted(now, wanted, more);
    }

    /** The same change, the work at stake kept. */
    static String kept() {
        return file(NOW, WANTED, WORK + ",\"keep\":[{\"class\":\"6A\",\"period\":\"T1\"}]");
    }

    /** Between the first two trimestres there is a day without any. */
    static String gap() {
        return file(NOW, WANTED.replace("2026-11-30", "2026-12-01"), WORK);
    }

    private Run periods(String text, Object... more) throws IOException {
        var in = Files.writeString(folder.resolve("in.json"), text);
        var words = new ArrayList<Object>(List.of("evaluations", "periods", "--in", in));
        words.addAll(List.of(more));
        return Run.ent(words.toArray());
    }

    private static String fate(JsonNode json, String period) {
        return StreamSupport.stream(json.at("/lines").spliterator(), false)
                .filter(line -> line.at("/period").asText().equals(period))
                .map(line -> line.at("/fate").asText())
                .findFirst()
                .orElse("");
    }

    @Test
    void a_change_is_shown_as_a_plan_and_work_at_stake_answers_no() throws IOException {
        var run = periods(CHANGE);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("1er trimestre  conflit")
                .contains("conseil tenu le 2026-12-03 ; notes saisies : 24 ; bulletins publiés : 27")
                .contains("\"keep\": [{\"class\": \"6A\", \"period\": \"T1\"}]");
        var json = periods(CHANGE, "--json").json();
        assertThat(fate(json, "T1")).isEqualTo("CONFLICT");
        assertThat(fate(json, "T2")).isEqualTo("DISAPPEARS");
        assertThat(fate(json, "S1")).isEqualTo("CREATED");
        assertThat(json.has("after")).isFalse();
    }

    @Test
    void what_was_written_and_begun_is_at_stake_too() throws IOException {
        var json = periods(WRITTEN, "--json").json();

        assertThat(fate(json, "T1")).isEqualTo("CONFLICT");
        assertThat(json.at("/lines").findValuesAsText("fr").toString()).contains("30", "28", ": 2");
    }

    @Test
    void work_at_stake_is_not_applied() throws IOException {
        var run = periods(CHANGE, "--apply", "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/refused/0/rule").asText()).isEqualTo("VS-PER-21");
        assertThat(run.json().has("after")).isFalse();
    }

    @Test
    void what_is_applied_is_the_now_of_the_next_file_and_the_way_back_restores() throws IOException {
        var there = periods(kept(), "--apply", "--json");
        assertThat(there.exit()).isZero();
        assertThat(there.json().at("/after/aside/0/period/id").asText()).isEqualTo("T1");

        var after = there.json().at("/after").toString();
        var back = periods(file(after, NOW, WORK), "--apply", "--json");
        assertThat(back.exit()).isZero();
        assertThat(fate(back.json(), "T1")).isEqualTo("COMES_BACK");
        assertThat(back.json().at("/after/aside")).isEmpty();
        assertThat(back.json().at("/after/systems/0/periods/0"))
                .isEqualTo(new ObjectMapper().readTree(TRIMESTRES).at("/periods/0"));
        assertThat(back.json().at("/after/classes"))
                .isEqualTo(new ObjectMapper().readTree(NOW).at("/classes"));
    }

    @Test
    void a_plan_that_changes_nothing_answers_yes() throws IOException {
        var run = periods(file(NOW, NOW, WORK));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("inchangé : 3");
    }

    @Test
    void a_gap_is_refused_with_its_days_and_its_rule() throws IOException {
        var run = periods(gap());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly("refusé : entre « 1er trimestre » et « 2e trimestre », les jours du 2026-11-30 au"
                        + " 2026-11-30 sont sans période (VS-PER-08)");
        assertThat(periods(gap(), "--lang", "en").out()).startsWith("refused: between '1er trimestre'");
    }

    @Test
    void what_is_there_now_keeps_the_rules_of_periods_too() throws IOException {
        var gap = NOW.replace("2026-11-30", "2026-12-01");

        for (var run : List.of(periods(file(gap, WANTED, WORK)), periods(file(gap, gap, WORK), "--apply"))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines())
                    .containsExactly(
                            "in.json, now : entre « 1er trimestre » et « 2e trimestre », les jours du 2026-11-30 au"
                                    + " 2026-11-30 sont sans période (VS-PER-08)");
        }
        assertThat(periods(file(gap, WANTED, WORK), "--lang", "en").errLines())
                .singleElement()
                .asString()
                .startsWith("in.json, now: between '1er trimestre'");
    }

    @Test
    void work_of_a_council_that_there_is_not_is_a_slip() throws IOException {
        for (var work : new String[] {
            WORK.replace("\"T1\"", "\"T9\""), WORK.replace("]", ",{\"class\":\"6A\",\"period\":\"T1\"}]")
        }) {
            var run = periods(file(NOW, WANTED, work));

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.errLines()).singleElement().asString().contains("work[");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "2026-11-29 | 2026-08-29 | last",
                "\"T1\" | \"\" | now.systems[0].periods[0].id",
                "\"year\":2026 | \"year\":26 | 1900–2999",
                "\"6A\" | \" \" | classes[0].class",
                "\"wanted\" | \"wnted\" | wnted",
                "\"marks\":24 | \"marks\":-1 | work[0].marks",
                "\"markedTo\":\"2026-11-20\" | \"markedTo\":\"2026-09-01\" | work[0].markedTo",
                "\"label\":\"Trimestres\" | \"label\":null | now.systems[0].label",
                "2026-12-03 | demain | council",
            })
    void what_cannot_be_read_is_one_line(String from, String to, String words) throws IOException {
        var run = periods(CHANGE.replace(from, to));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(words);
    }
}
