package org.ent4j.examples.host.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.SchoolSetup;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.absence.AbsencePolicy.UnknownFamily;
import org.ent4j.viescolaire.sanction.SanctionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    private SchoolSetup setup(String json) throws IOException {
        Files.writeString(folder.resolve(SettingsFile.NAME), json);
        return SettingsFile.read(Optional.empty(), folder)
                .of(new StructureId("school"), Uai.of("9990001X"), new SchoolYear(2026));
    }

    @Test
    void what_a_file_leaves_out_is_as_usual() throws IOException {
        var setup = setup("{}");

        assertThat(setup.absences().unknownFamily()).isEqualTo(UnknownFamily.REFUSED);
        assertThat(setup.absences().onTheWay()).isEqualTo(AbsencePolicy.USUAL_WAY);
        assertThat(setup.sanctions().recordingDays()).isEqualTo(SanctionPolicy.USUAL_RECORDING_DAYS);
    }

    @Test
    void a_school_says_whom_it_trusts_how_long_ways_are_and_how_late_proceedings_are_recorded() throws IOException {
        var setup = setup("{\"unknownFamily\": \"TRUSTED\", \"onTheWayMinutes\": 0, \"recordingDays\": 21}");

        assertThat(setup.absences().unknownFamily()).isEqualTo(UnknownFamily.TRUSTED);
        assertThat(setup.absences().onTheWay()).isEqualTo(Duration.ZERO);
        assertThat(setup.sanctions().recordingDays()).isEqualTo(21);
    }

    @Test
    void what_cannot_be_is_told_with_what_can() {
        assertThatThrownBy(() -> setup("{\"unknownFamily\": \"MAYBE\"}"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("REFUSED, TRUSTED");
        for (var wrong : new String[] {"{\"recordingDays\": -1}", "{\"onTheWayMinutes\": \"ten\"}"}) {
            assertThatThrownBy(() -> setup(wrong)).as(wrong).isInstanceOf(Unusable.class);
        }
    }
}
