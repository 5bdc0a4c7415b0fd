package org.ent4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ent batch gar-export} as people use it. */
class GarExportCommandTest {

    @TempDir
    Path temp;

    private Academie academie;

    @BeforeEach
    void make() {
        academie = Academie.of(1, temp.resolve("academie"));
    }

    private CommandRun export(String... more) {
        var usual = List.of(
                "gar-export",
                "--master",
                "local[2]",
                "--in",
                academie.folder().toString(),
                "--out",
                temp.resolve("r").toString());
        return CommandRun.of(usual, more);
    }

    /** A file of pupils that breaks off. */
    private Path broken() throws IOException {
        var bytes = Files.readAllBytes(academie.files("Eleve").get(0));
        return Files.write(
                academie.aaf().resolve("ENTSAMPLE_Complet_20270115_Eleve_0001.xml"),
                Arrays.copyOf(bytes, bytes.length / 2));
    }

    /** Whoever is missing from an export that says all disappears from the GAR. */
    @Test
    @Tag("slow")
    void of_files_that_break_off_no_complete_export_is_made() throws IOException {
        var pupils = academie.files("Eleve").get(0);
        var bytes = Files.readAllBytes(pupils);
        Files.write(pupils, Arrays.copyOf(bytes, bytes.length / 2));

        var run = export("--ent", "ENT1", "--at", "2026-11-02T07:00:00Z", "--profiles", "alambic");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("0 export(s), 1 bloqué(s), ").contains(String.valueOf(pupils.getFileName()));
        assertThat(Results.lines(temp.resolve("r/issues.csv")))
                .anyMatch(line -> line.startsWith(pupils.getFileName() + ",") && line.contains("FATAL"));
        assertThat(Results.lines(temp.resolve("r/blocked.csv")))
                .anyMatch(line -> line.startsWith("ENT1,spark.gar.incomplete,"));
        assertThat(temp.resolve("r/ENT1_2D")).doesNotExist();
        assertThat(Results.lines(temp.resolve("r/totals.csv"))).isEmpty();
    }

    @Test
    void when_all_is_demanded_nothing_is_done_and_nothing_is_left() throws IOException {
        var broken = broken();

        var run = export("--strict", "--ent", "ENT1");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--strict : ").contains(String.valueOf(broken.getFileName()));
        assertThat(temp.resolve("r")).doesNotExist();
    }

    @Test
    void what_is_typed_wrongly_is_told_in_one_line() throws IOException {
        assertThat(export().err()).startsWith("--ent ou --ents").hasLineCount(1);
        assertThat(export("--ent", "a", "--ents", "b").err()).startsWith("--ent ou --ents");
        assertThat(export("--ent", "mon ENT").err()).startsWith("--ent : « mon ENT »");
        assertThat(export("--ent", "E", "--degree", "3D").err()).contains("--degree : « 3D » ne convient pas");
        assertThat(export("--ent", "E", "--on", "2026-11-02").err()).startsWith("--on ne sert pas ici");
        assertThat(export("--ent", "E", "--max-elements", "0").err()).startsWith("--max-elements commence");
        assertThat(export("--ent", "E", "--resp-aff", "x:y").err()).startsWith("« x:y »");
        var table = Files.writeString(temp.resolve("ents.csv"), "uai;portail\n0010001A;ENT1\n");
        assertThat(export("--ents", table.toString()).err()).startsWith("ents.csv:1 : la colonne « ent » manque");
        assertThat(temp.resolve("r")).doesNotExist();
    }
}
