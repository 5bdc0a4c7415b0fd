package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ImportedSample.class)
class RubriqueCommandTest {

    @TempDir
    private Path folder;

    private static Run rubrique(Path data, String at, Object... args) {
        var all = new ArrayList<Object>(List.of("rubrique"));
        all.addAll(List.of(args));
        all.addAll(List.of("--uai", "9990001X", "--data", data, "--at", at));
        return Run.ent(all.toArray());
    }

    @Test
    void old_groups_are_restored_and_a_year_ends(Path data) throws IOException {
        var csv = Files.writeString(
                folder.resolve("g.csv"),
                "groupe;nom;proprietaire;membres\n"
                        + "G1;Club échecs;parti;a,corinne.meunier340@courriel.example\nG2;Chorale;bernard.andre;\n");
        var june = "2027-06-15T08:00";
        var august = "2027-08-20T08:00";

        assertThat(rubrique(data, june, "import", "--csv", csv, "--apply").out())
                .contains("à restaurer, propriétaire inconnu", "1 membres connus, 1 inconnus (a)")
                .contains("2 rubriques traitées");
        assertThat(rubrique(data, june, "set", "groupe-G1", "--service", "inconnu")
                        .out())
                .contains("il n'y a pas de service inconnu", "CAT-RUB-06");
        assertThat(rubrique(data, june, "set", "groupe-G1", "--kind", "temporaire")
                        .exit())
                .isZero();
        assertThat(rubrique(data, june, "archive", "--year", "2026-2027").out())
                .contains("Club échecs (groupe-G1) : archivée", "à classer avant l'été");
        assertThat(rubrique(data, august, "archive", "--year", "2026-2027", "--apply")
                        .exit())
                .isZero();
        assertThat(rubrique(data, august, "list", "--bin").out()).contains("à la corbeille", "jusqu'au 2028-08-20");
        assertThat(rubrique(data, "2027-08-21T08:00", "archive", "--year", "2026-2027", "--undo")
                        .exit())
                .isZero();
    }
}
