package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LslCommandTest {

    static final String LSL = """
            <lsl:lsl xmlns:lsl="urn:ac-grenoble.fr:lsl:import" schemaVersion="1.0">
              <entete><editeur>É</editeur><application>A</application><etablissement>0350122T</etablissement></entete>
              <donnees><eleve id="12"><engagements><engagement code="DEL"/></engagements><scolarites>
                <scolarite annee-scolaire="2013" code-periode="T"><avisChefEtab/>
                  <evaluation modalite-election="S" code-matiere="061300">
                    <structure effectif="30" moyenne="11.20" repar-moins-huit="10.00" repar-huit-douze="50.00"
                        repar-plus-douze="40.00"/>
                    <periodiques><periode numero="1" moyenne="12.50"/></periodiques>
                  </evaluation></scolarite></scolarites></eleve></donnees>
            </lsl:lsl>""";

    @TempDir
    private Path folder;

    @Test
    void what_is_there_and_what_is_unknown_is_told() throws IOException {
        var file = Files.writeString(folder.resolve("lsl.xml"), LSL);
        var run = Run.ent("lsl", "read", file);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "0350122T (A), format expérimental", "1 élèves, 1 évaluations", "inconnu : le schéma officiel")
                .contains("<avisChefEtab> dans <scolarite>");
        var json = Run.ent("lsl", "read", file, "--json").json();
        assertThat(json.at("/experimental").asBoolean()).isTrue();
        assertThat(json.at("/pupils/0/evaluations").asInt()).isEqualTo(1);
        assertThat(json.at("/unknown")).isNotEmpty();
    }

    @Test
    void what_cannot_be_read_answers_1_and_another_file_2() throws IOException {
        var broken = Files.writeString(folder.resolve("lsl.xml"), LSL.replace("effectif=\"30\"", "effectif=\"x\""));
        var other = Files.writeString(folder.resolve("lsu.xml"), "<lsun-bilans/>");

        assertThat(Run.ent("lsl", "read", broken).exit()).isEqualTo(1);
        assertThat(Run.ent("lsl", "read", other).exit()).isEqualTo(2);
        assertThat(Run.ent("lsl", "read", other).errLines()).hasSize(1);
    }
}
