package org.ent4j.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.sample.Progress;
import org.ent4j.examples.sample.Sample;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An académie of 800 schools, and a tenth of it, each imported in a JVM of its own with 512 MB; fewer schools with
 * {@code -Dent.scale.schools=}. Writes docs/performance-directory.md with {@code -Dent.docs.write=true}.
 */
@Tag("slow")
class AcademieTrialTest {

    private static final int SCHOOLS = Integer.getInteger("ent.scale.schools", 800);
    private static final String HEAP = "-Xmx512m";

    @TempDir
    private Path folder;

    @Test
    void an_academie_is_imported_within_half_a_gigabyte() throws IOException, InterruptedException {
        var small = trial(Math.max(1, SCHOOLS / 10));
        var whole = trial(SCHOOLS);

        for (var run : List.of(small, whole)) {
            assertThat(run)
                    .containsEntry("again.changesNothing", "true")
                    .containsEntry("deltaAgain.changesNothing", "true");
            assertThat(run.get("truncated.refused")).isNotEqualTo("no");
        }
        var page = ScalePage.of(LocalDate.now(ZoneId.systemDefault()), SCHOOLS, small, whole);
        System.out.println(page);
        if (Boolean.getBoolean("ent.docs.write")) {
            Files.writeString(Path.of(System.getProperty("ent.root", "."), "docs", "performance-directory.md"), page);
        }
    }

    private Map<String, String> trial(int schools) throws IOException, InterruptedException {
        var sample = folder.resolve("sample-" + schools);
        var spec = SampleSpec.builder()
                .schools(schools)
                .seed(1)
                .timetables(false)
                .delta(true)
                .truncated(true)
                .build();
        Sample.of(spec).get().writeTo(sample, Progress.NONE).get();
        return measured(sample, folder.resolve("ent-" + schools));
    }

    private static Map<String, String> measured(Path sample, Path database) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(MeasuredImport.class.getName(), sample.toString(), database.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var figures = new LinkedHashMap<String, String>();
        try (var lines = process.inputReader()) {
            lines.lines().map(line -> line.split("=", 2)).forEach(each -> figures.put(each[0], each[1]));
        }
        assertThat(process.waitFor()).isZero();
        return figures;
    }
}
