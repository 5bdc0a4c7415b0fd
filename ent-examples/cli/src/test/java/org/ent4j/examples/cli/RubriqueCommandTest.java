package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubriqueCommandTest {

    @TempDir
    private Path folder;

    private Run rubrique(String at, Object... args) {
        var all = new ArrayList<Object>(List.of("rubrique"));
        all.addAll(List.of(args));
        all.addAll(List.of("--uai", "0350122T", "--data", folder.resolve("data"), "--at", at));
        return Run.ent(all.toArray());
    }

    @Test
    void old_groups_are_restored_and_a_year_ends() throws IOException {
        var csv = Files.writeString(
                folder.resolve("g.csv"), "groupe;nom;proprietaire;membres\nG1;Club échecs;ruiz;a,b\n");

        assertThat(rubrique("2027-06-15T08:00", "import", "--csv", csv, "--apply")
                        .out())
                .contains("à restaurer, propriétaire inconnu", "0 membres connus, 2 inconnus", "1 rubriques traitées");
        assertThat(rubrique("2027-06-15T08:00", "set", "groupe-G1", "--kind", "temporaire")
                        .exit())
                .isZero();
        assertThat(rubrique("2027-06-15T08:00", "archive", "--year", "2026-2027")
                        .out())
                .contains("Club échecs (groupe-G1) : archivée", "à classer avant l'été");
        assertThat(rubrique("2027-08-20T08:00", "archive", "--year", "2026-2027", "--apply")
                        .exit())
                .isZero();
        assertThat(rubrique("2027-08-20T08:00", "list", "--bin").out())
                .contains("à la corbeille", "jusqu'au 2028-08-20");
        assertThat(rubrique("2027-08-21T08:00", "archive", "--year", "2026-2027", "--undo")
                        .exit())
                .isZero();
    }
}
