package org.ent4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster in processes of their own, one of which is killed, as the system kills, while it works out rights. */
class KilledExecutorTest {

    @TempDir
    Path temp;

    @Test
    @Tag("slow")
    void an_executor_that_is_killed_changes_nothing_in_the_result() throws IOException, InterruptedException {
        var academie = Academie.of(20, temp.resolve("academie"));

        var alone = run(academie, "local[2]", "alone", process -> false);
        var killed = run(academie, "local-cluster[2,1,1024]", "killed", KilledExecutorTest::killOne);

        assertThat(alone).as("nobody was there to be killed").isFalse();
        assertThat(killed).as("one was killed").isTrue();
        for (var table : List.of("roles.csv", "totals.csv", "findings.csv", "issues.csv")) {
            assertThat(Results.lines(temp.resolve("killed").resolve(table)))
                    .as(table)
                    .isEqualTo(Results.lines(temp.resolve("alone").resolve(table)));
        }
    }

    @FunctionalInterface
    private interface Blow {
        boolean to(Process job);
    }

    /** @return whether the blow, which comes when the files are read, met somebody */
    private boolean run(Academie academie, String master, String name, Blow blow)
            throws IOException, InterruptedException {
        var process = job(academie, master, name).start();
        var met = false;
        var said = new ArrayList<String>();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.contains("droits de 20")) {
                    met = blow.to(process);
                }
            }
        }
        assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
        return met;
    }

    private ProcessBuilder job(Academie academie, String master, String name) throws IOException {
        var classes = System.getProperty("java.class.path");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + Path.of("java.options").toAbsolutePath());
        command.addAll(List.of("-Dspark.executor.extraClassPath=" + classes, "-cp", classes, Batch.class.getName()));
        command.addAll(List.of("rights-audit", "--master", master, "--on", "2026-10-12"));
        command.addAll(List.of("--in", academie.folder().toString()));
        command.addAll(List.of("--out", temp.resolve(name).toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SPARK_HOME", home().toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        return builder;
    }

    /** Where Spark wants a folder of jars when it starts processes; they have their classes from this JVM. */
    private Path home() throws IOException {
        Files.createDirectories(temp.resolve("home/jars"));
        return temp.resolve("home");
    }

    private static boolean killOne(Process job) {
        return executor(job).map(ProcessHandle::destroyForcibly).orElse(false);
    }

    /** Master and workers are threads of the job; what it starts are executors. */
    private static Optional<ProcessHandle> executor(Process job) {
        return job.descendants()
                .filter(each -> each.info()
                        .command()
                        .filter(command -> command.endsWith("java"))
                        .isPresent())
                .findFirst();
    }
}
