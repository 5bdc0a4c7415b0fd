package org.ent4j.viescolaire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.ent4j.model.text.Label;
import org.junit.jupiter.api.Test;

/** What is wrong with JSON that somebody wrote by hand is said with its place. */
class StrictJsonTest {

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
        assertThat(settings("{\"outOf\": 0}").fr()).contains("/commands/0/setting/averages n'est pas compris");
        assertThat(settings("{\"outOf\": \"vingt\"}").fr())
                .contains("/commands/0/setting/averages/outOf n'est pas compris (« vingt » n'est pas un nombre)");
    }

    @Test
    void a_type_that_there_is_not_is_answered_with_those_that_there_are() {
        var why = catchThrowableOfType(
                        UnreadableJson.class, () -> SettingsJson.read(in("{\"commands\": [{\"type\": \"Drop\"}]}")))
                .why();

        assertThat(why.fr()).contains("/commands/0", "« Drop »", "Change");
    }
}
