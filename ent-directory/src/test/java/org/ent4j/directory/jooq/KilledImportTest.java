package org.ent4j.directory.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.ent4j.directory.Directory;
import org.ent4j.directory.spi.DirectoryStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledImportTest {

    @TempDir
    private Path folder;

    /** An import of 350 people here runs some twelve batches of statements. */
    @Test
    void an_import_is_killed_half_way() throws Exception {
        a_process_that_is_killed_in_the_middle_of_an_import_leaves_the_directory_as_it_was(5);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void a_process_that_is_killed_in_the_middle_of_an_import_leaves_the_directory_as_it_was(int batches)
            throws Exception {
        var file = folder.resolve("ent");
        var before = on(file, store -> {
            KilledImport.run(Directory.on(store.migrate()), KilledImport.today());
            return everything(store);
        });

        killAfter(batches, file);

        on(file, store -> {
            assertThat(everything(store)).isEqualTo(before);
            KilledImport.run(Directory.on(store), KilledImport.tomorrow());
            assertThat(store.people().ofSource("AAF")).hasSize(400);
            return assertThat(everything(store)).isNotEqualTo(before);
        });
    }

    private static void killAfter(int batches, Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImport.class.getName(),
                        file.toString(),
                        String.valueOf(batches))
                .redirectErrorStream(true)
                .start();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.lines().anyMatch(KilledImport.STOPPED::equals)).isTrue();
            process.destroyForcibly().waitFor();
        }
    }

    private static <T> T on(Path file, Function<JooqDirectory, T> use) {
        var database = KilledImport.database(file);
        try {
            return use.apply(JooqDirectory.on(database));
        } finally {
            database.dispose();
        }
    }

    private static List<Object> everything(DirectoryStore store) {
        return List.of(
                store.people().ofSource("AAF"),
                store.people().ofSource("AAF").stream()
                        .map(person -> person.version())
                        .toList(),
                store.structures().all());
    }
}
