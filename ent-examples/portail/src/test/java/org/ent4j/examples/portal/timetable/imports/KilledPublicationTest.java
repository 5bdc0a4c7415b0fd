package org.ent4j.examples.portal.timetable.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.ent4j.examples.portal.data.DatabaseUrl;
import org.ent4j.examples.portal.data.TimetableDrafts;
import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal that is killed, as the system kills, while it publishes its third timetable of the day. */
class KilledPublicationTest {

    private static final int CONFIRMED = 2;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @Tag("slow")
    void what_was_confirmed_is_in_force_or_the_next_one_whole(int step) throws IOException, InterruptedException {
        var before = TestPortal.fresh();
        var number = before.school().timetable().orElseThrow().number();
        var lessons = before.school().timetable().orElseThrow().lessons().size();
        before.close();

        publishAndKill(before.database(), "step %d %d".formatted(CONFIRMED + 1, step));

        try (var after = before.again()) {
            var inForce = after.school().timetable().orElseThrow();
            assertThat(inForce.number()).isBetween(number + CONFIRMED, number + CONFIRMED + 1);
            assertThat(inForce.lessons()).hasSize(lessons);
            var key = DraftReader.key(after.school()).orElseThrow();
            assertThat(after.part(TimetableDrafts.class).find(key)).isPresent();
            assertThat(after.signIn("Direction").get("/emploi-du-temps").status())
                    .isEqualTo(200);
        }
    }

    private static void publishAndKill(DatabaseUrl database, String moment) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishingUntilKilled.class.getName(),
                        database.jdbc())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(moment)) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
    }
}
