package org.ent4j.timetable.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Target;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.OneWeek;
import org.junit.jupiter.api.Test;

class DecisionsJsonTest {

    private static final String OPEN = DecisionsJson.write(OneWeek.plan(OneWeek.file()), Lang.FR);

    @Test
    void a_file_that_nobody_edited_decides_nothing() {
        var read = read(OPEN);

        assertThat(OPEN).contains("\"kind\" : \"TEACHER\"", "\"label\" : \"Muller Hans\"", "\"decision\" : null");
        assertThat(read.issues()).isEmpty();
        assertThat(read.rows()).isEmpty();
    }

    @Test
    void an_edited_file_gives_the_decisions_that_were_taken() {
        var edited = OPEN.replaceFirst("\"decision\" : null", "\"decision\" : {\"to\": \"p7\"}")
                .replaceFirst("\"decision\" : null", "\"decision\" : \"create\"")
                .replaceFirst("\"decision\" : null", "\"decision\" : \"ignore\"");

        assertThat(read(edited).rows().stream().map(Correspondence::target))
                .containsExactly(Target.to("p7"), Target.CREATE, Target.IGNORE);
    }

    @Test
    void a_wrong_value_costs_its_item_only_and_says_where_it_stands() {
        var read = read(file(
                item("TEACHER", "1", "\"craete\""), item("TEACHER", "2", "\"ignore\""), item("TEACHER", "3", "[1]")));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.issues()).hasSize(2);
        assertThat(read.issues().get(0).line(Lang.FR))
                .isEqualTo("decisions.json:5 (TEACHER:1) : « decision » vaut craete (colonne 59) ; attendu : null,"
                        + " {\"to\": \"…\"}, \"create\", \"ignore\"");
    }

    @Test
    void misspelt_fields_and_missing_ones_cost_the_item() {
        var read = read(file("{\"kind\": \"TEACHER\", \"key\": \"1\", \"label\": \"x\", \"descision\": \"ignore\"}"));

        assertThat(codes(read)).containsExactly("decisions.unknown-field", "decisions.missing-field");
        assertThat(read.rows()).isEmpty();
    }

    @Test
    void unknown_kinds_empty_targets_and_repetitions_are_named() {
        assertThat(codes(read(file(item("PROF", "1", "null"))))).containsExactly("decisions.wrong-value");
        assertThat(codes(read(file(item("ROOM", "1", "{}"))))).containsExactly("decisions.missing-field");
        assertThat(codes(read(file(item("ROOM", "1", "{\"to\": 3}"))))).containsExactly("decisions.wrong-value");
        assertThat(codes(read(file(item("ROOM", "1", "\"ignore\""), item("ROOM", "1", "\"create\"")))))
                .containsExactly("decisions.repeated");
    }

    @Test
    void a_file_that_is_something_else_gives_nothing() {
        assertThat(codes(read("{}"))).containsExactly("decisions.other-format");
        assertThat(codes(read("[]"))).containsExactly("decisions.other-format");
        assertThat(codes(read(""))).containsExactly("decisions.other-format");
        assertThat(codes(read("<xml/>"))).containsExactly("decisions.not-json");
        assertThat(codes(read(OPEN.replace("ent-decisions/1", "ent-decisions/2"))))
                .containsExactly("decisions.other-format");
        assertThat(codes(read(OPEN.replace("0350122T", "")))).containsExactly("decisions.missing-field");
        assertThat(codes(read(OPEN + "{}"))).containsExactly("decisions.not-json");
    }

    @Property(tries = 300)
    void a_file_that_is_cut_is_refused_whole(@ForAll @IntRange(min = 1, max = 100_000) int at) {
        var edited =
                OPEN.replace("\"decision\" : null", "\"decision\" : \"ignore\"").stripTrailing();
        var read = read(edited.substring(0, 1 + at % (edited.length() - 1)));

        assertThat(read.rows()).isEmpty();
        assertThat(read.fatal()).isPresent();
    }

    @Property(tries = 300)
    void whatever_byte_is_spoilt_nothing_is_thrown(
            @ForAll @IntRange(min = 0, max = 100_000) int at, @ForAll byte spoilt) {
        var bytes = OPEN.getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = spoilt;
        var read = DecisionsJson.read(FeedSource.bytes("decisions.json", bytes));

        assertThat(read.issues())
                .allSatisfy(issue -> assertThat(issue.text(Lang.FR)).isNotBlank());
    }

    @Test
    void a_plan_is_written_with_counts_fates_and_sentences() {
        assertThat(PlanJson.write(OneWeek.plan(OneWeek.file()), Lang.EN))
                .contains(
                        "\"format\" : \"ent-plan/1\"",
                        "\"open\" : 4",
                        "\"unchanged\" : 1",
                        "\"target\" : \"p1\"",
                        "\"code\" : \"rapprochement.nothing-like\"",
                        "\"text\" : \"nothing like it in the directory (teacher)\"");
    }

    private static Imported<Correspondence> read(String text) {
        return DecisionsJson.read(FeedSource.text("decisions.json", text));
    }

    private static List<String> codes(Imported<Correspondence> read) {
        return read.issues().stream().map(Issue::code).toList();
    }

    private static String file(String... items) {
        return """
                {"format": "ent-decisions/1",
                 "structure": "0350122T",
                 "source": "EDT",
                 "items": [
                %s]}
                """.formatted(String.join(",\n", items));
    }

    private static String item(String kind, String key, String decision) {
        return "{\"kind\": \"%s\", \"key\": \"%s\", \"label\": \"x\", \"decision\": %s}".formatted(kind, key, decision);
    }
}
