package org.ent4j.examples.cli.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.examples.replay.Play;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;

class ScenarioFileTest {

    @Test
    void what_is_remarked_of_an_absent_pupil_is_kept() throws IOException {
        var there = "\"do\": \"absent\", \"lesson\": \"maths\", \"pupil\": \"bruno\"";
        var text = bundled();
        assertThat(text).contains(there);

        var scenario = text.replace(there, there + ", \"comment\": \"vu devant la grille\"");
        var play = Play.of(ScenarioFile.of(JsonInput.of("day.json", scenario.getBytes(StandardCharsets.UTF_8))));

        var rollCall = play.school().record().rollCall("maths").orElseThrow();
        assertThat(rollCall.entry(new PersonId("bruno")).orElseThrow().comment())
                .isEqualTo("vu devant la grille");
    }

    private static String bundled() throws IOException {
        try (var in = Objects.requireNonNull(
                ScenarioFileTest.class.getResourceAsStream("/org/ent4j/examples/replay/school-day.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
