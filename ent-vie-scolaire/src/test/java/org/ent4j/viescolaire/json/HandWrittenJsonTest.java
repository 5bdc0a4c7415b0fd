package org.ent4j.viescolaire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.ent4j.model.json.UnreadableJson;
import org.ent4j.model.text.Label;
import org.junit.jupiter.api.Test;

/** What is wrong with JSON that somebody wrote by hand is said with its place. */
class HandWrittenJsonTest {

    private static InputStream in(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Label livret(String json) {
        return catchThrowableOfType(UnreadableJson.class, () -> LivretJson.read(in(json)))
                .why();
    }

    private static Label settings(String averages) {
        var json = """
                {"commands": [{"type": "Change", "at": "2026-09-01T08:00:00Z",
                "by": {"person": "h", "capacity": "DIRECTION"}, "setting": {"type": "ServiceSettings",
                "averages": %s}}]}""".formatted(averages);
        return catchThrowableOfType(UnreadableJson.class, () -> SettingsJson.read(in(json)))
                .why();
    }

    @Test
    void what_is_missing_is_said_to_be_missing() {
        var why = livret("{\"file\": {}}");

        assertThat(why.fr()).isEqualTo("ligne 1 : /file/header : manque");
        assertThat(why.en()).isEqualTo("line 1: /file/header: missing");
        assertThat(livret("{}").fr()).contains("/file : manque");
    }

    @Test
    void what_the_domain_refuses_has_its_whole_path() {
        assertThat(settings("{\"outOf\": 0}").fr()).contains("/commands/0/setting/averages/outOf n'est pas compris");
        assertThat(settings("{\"rounding\": {\"step\": 0, \"mode\": \"NEAREST\"}}")
                        .fr())
                .contains("/commands/0/setting/averages/rounding/step n'est pas compris");
        assertThat(settings("{\"outOf\": \"vingt\"}").fr())
                .contains("/commands/0/setting/averages/outOf n'est pas compris (« vingt » n'est pas un nombre)");
    }

    private static Label refused(String settings) {
        return catchThrowableOfType(UnreadableJson.class, () -> SettingsJson.read(in(settings)))
                .why();
    }

    @Test
    void what_is_none_of_its_kind_is_answered_with_the_kind() {
        var command = """
                {"commands": [{"type": "Undo", "at": "%s", "by": {"person": "h", "capacity": "%s"}}]}""";

        assertThat(refused(command.formatted("2026-09-01T08:00:00Z", "CHEF")).fr())
                .contains("/commands/0/by/capacity", "(« CHEF » n'est pas l'une de : ", "DIRECTION")
                .doesNotContain("org.", "…");
        assertThat(refused(command.formatted("hier", "DIRECTION")).fr())
                .endsWith("/commands/0/at n'est pas compris (« hier » n'est pas un instant (AAAA-MM-JJThh:mm:ssZ))");
        assertThat(refused("{\"used\": {\"motifs\": {\"FOO\": 1}}}").fr())
                .contains("/used/motifs", "« FOO » n'est pas l'une de : ABSENT, ");
        assertThat(refused("{\"used\": {\"year\": {\"first\": \"2026-13-03\"}}}")
                        .en())
                .contains("/used/year/first", "('2026-13-03' is no date (YYYY-MM-DD))");
    }

    @Test
    void a_list_that_is_none_is_said_without_names_of_classes() {
        assertThat(refused("{\"commands\": {}}").fr())
                .contains("/commands", "n'est pas une liste")
                .doesNotContain("java");
        assertThat(refused("[]").fr()).doesNotContain("java", "org.");
    }

    @Test
    void an_empty_text_and_one_with_more_behind_its_end_are_said_to_be_so() {
        assertThat(refused("").fr()).contains("(il n'y a rien)");
        var whole = """
                {"used": {"year": {"first": "2026-09-01", "last": "2027-08-31"},
                "longest": {"appreciation": 0, "synthesis": 0, "vieScolaire": 0}}}""";
        assertThat(refused(whole + " {}").fr()).contains("(il y a autre chose après la fin)");
    }

    @Test
    void a_type_behind_other_fields_leaves_the_path_whole_and_says_no_line() {
        var change = "{\"commands\": [{\"at\": \"2026-09-01T08:00:00Z\", \"wrong\": 1, \"type\": \"Undo\"}]}";

        assertThat(refused(change).fr()).isEqualTo("/commands/0/wrong est inconnu ; peut-être une faute de frappe");
        assertThat(refused(change.replace(", \"wrong\": 1", "")).en()).isEqualTo("/commands/0/by: missing");
    }

    @Test
    void a_type_that_is_missing_is_said_to_be_missing() {
        assertThat(refused("{\"commands\": [{\"at\": \"2026-09-01T08:00:00Z\"}]}")
                        .fr())
                .isEqualTo("ligne 1 : /commands/0/type : manque");
    }

    @Test
    void a_type_that_there_is_not_is_answered_with_those_that_there_are() {
        var why = catchThrowableOfType(
                        UnreadableJson.class, () -> SettingsJson.read(in("{\"commands\": [{\"type\": \"Drop\"}]}")))
                .why();

        assertThat(why.fr()).contains("/commands/0", "« Drop »", "Change");
    }
}
