package org.ent4j.examples.portal.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.examples.portal.data.DatabaseUrl;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.rollcall.Presence;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallState;
import org.junit.jupiter.api.Test;

/** A portal that is killed while rolls are called. */
class KilledPortalTest {

    private static final int CONFIRMED = 12;

    @Test
    void what_was_confirmed_is_there_and_nothing_is_half_done() throws IOException, InterruptedException {
        var before = TestPortal.fresh();
        before.close();

        var confirmed = callAndKill(before.database());

        try (var after = before.again()) {
            var vieScolaire = after.school().vieScolaire();
            assertThat(confirmed).hasSizeGreaterThanOrEqualTo(CONFIRMED);
            assertThat(confirmed)
                    .allMatch(lesson -> vieScolaire.record().rollCall(lesson).isPresent());
            var called = vieScolaire.record().rollCalls().stream()
                    .filter(rollCall ->
                            !rollCall.lesson().period().start().toLocalDate().isAfter(CallingUntilKilled.LAST_DAY))
                    .toList();
            assertThat(called).allMatch(rollCall -> rollCall.state() == RollCallState.SUBMITTED);
            called.forEach(rollCall -> assertThat(absent(rollCall))
                    .hasSize(5)
                    .allMatch(pupil -> isInTheFile(vieScolaire, pupil, rollCall)));
        }
    }

    /** @return the lessons whose roll calls were confirmed before the portal was killed, in the middle of others */
    private static List<String> callAndKill(DatabaseUrl database) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CallingUntilKilled.class.getName(),
                        database.jdbc())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var confirmed = new ArrayList<String>();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                confirmed.add(line);
                if (confirmed.size() == CONFIRMED) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return confirmed;
    }

    private static List<PersonId> absent(RollCall rollCall) {
        return rollCall.entries().values().stream()
                .filter(entry -> entry.presence() == Presence.ABSENT)
                .map(entry -> entry.pupil())
                .toList();
    }

    private static boolean isInTheFile(VieScolaire vieScolaire, PersonId pupil, RollCall rollCall) {
        return vieScolaire
                .record()
                .absences(pupil, vieScolaire.setup().year())
                .parts()
                .anyMatch(part ->
                        part.origin().equals(Origin.rollCall(rollCall.lesson().id())));
    }
}
