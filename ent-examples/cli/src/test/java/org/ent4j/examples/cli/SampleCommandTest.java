package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ent4j.examples.sample.school.Academie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {

    @TempDir
    private Path folder;

    @Test
    void journals_are_written_when_they_are_asked_for() throws IOException {
        var out = folder.resolve("a");
        var json = Run.ent("--json", "sample", "--aaf-only", "--journals", "--out", out)
                .json();

        var rows = Files.readAllLines(out.resolve("journals").resolve(Academie.uai(0) + ".csv"));
        assertThat(rows.get(0)).isEqualTo("school,position,kind,id,sequence,at,author,body");
        assertThat(json.at("/counts/events").asInt()).isEqualTo(rows.size() - 1).isGreaterThan(2_000);
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("journals/" + Academie.uai(0) + ".csv");

        var again = Run.ent("sample", "--aaf-only", "--overwrite", "--out", out);
        assertThat(again.out()).doesNotContain("events");
        assertThat(out.resolve("journals")).doesNotExist();
    }
}
