package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GarValidateCommandTest {

    private static final String EXPORT = "X1_GAR-ENT_Complet_20261102_010000_2D_";
    private static final String SCHOOL = """
              <men:GAREtab>
                <men:GARStructureUAI>0750001U</men:GARStructureUAI>
                <men:GARStructureNomCourant>Collège</men:GARStructureNomCourant>
              </men:GAREtab>
            """;

    @TempDir
    private Path folder;

    private void write(String part, String content) throws IOException {
        var root = "GAR-ENT-" + part;
        Files.writeString(
                folder.resolve(EXPORT + part + "_0000.xml"),
                "<men:%s xmlns:men=\"http://data.education.fr/ns/gar\" Version=\"1.0\">\n%s</men:%s>\n"
                        .formatted(root, content, root));
    }

    private void export(String schools) throws IOException {
        write("Etab", schools);
        write("Eleve", "");
        write("Enseignant", "");
        write("Groupe", "");
        write("RespAff", "");
    }

    @Test
    void an_export_without_a_defect_is_good() throws IOException {
        export(SCHOOL);

        var run = Run.ent("gar", "validate", folder);

        assertThat(run.out().lines())
                .containsExactly(EXPORT.substring(0, EXPORT.length() - 1)
                        + " : 5 fichiers, 0 anomalies bloquantes, 0 avertissements : rien ne bloque");
        assertThat(run.exit()).isZero();
    }

    @Test
    void a_defect_that_blocks_is_told_with_its_object() throws IOException {
        export(SCHOOL.repeat(3));

        var run = Run.ent("gar", "validate", folder, "--max", "1");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("CAT-VAL-30 [bloquant] Une clé est unique dans tout l'export (2)"))
                .anyMatch(line -> line.contains("Etab_0000.xml:6:") && line.contains("(GAREtab 0750001U)"))
                .anyMatch(line -> line.contains("… et 1 autre "));
    }

    @Test
    void warnings_do_not_block() throws IOException {
        export(SCHOOL.replace("0750001U", "0750001A"));

        var run = Run.ent("gar", "validate", folder, "--json", "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.json().path("accepted").asBoolean()).isTrue();
        assertThat(run.json().path("findings").path(0).path("check").asText()).isEqualTo("CAT-VAL-51");
        assertThat(run.json().path("findings").path(0).path("kind").asText()).isEqualTo("GAREtab");
        assertThat(Run.ent("gar", "validate", folder, "--lang", "en").out())
                .contains("is right (1): ", "(GAREtab 0750001A): ")
                .doesNotContain(" : ");
    }

    @Test
    void without_an_export_there_is_nothing_to_say() throws IOException {
        assertThat(Run.ent("gar", "validate", folder).exit()).isEqualTo(2);
        assertThat(Run.ent("gar", "validate", folder.resolve("none")).errLines())
                .hasSize(1);
        var archive = Files.createFile(folder.resolve("x.tar.gz"));
        assertThat(Run.ent("gar", "validate", archive).err()).contains("tar -xzf");
        assertThat(Run.ent("gar", "validate", folder, "--max", "-1").exit()).isEqualTo(2);
    }
}
