package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.host.FolderData;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/** The sample of one school with its directory, written and imported once and copied for each test that changes it. */
final class SampleSchool {

    private final Path files;
    private final int people;

    private SampleSchool() throws IOException {
        files = Files.createTempDirectory("ent-sample-school");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(files)));
        assertThat(Run.ent("sample", "--out", files.resolve("sample")).exit()).isZero();
        var run = Run.ent(
                "directory", "import", "--aaf", files.resolve("sample/aaf"), "--json", "--data", files.resolve("data"));
        assertThat(run.exit()).isZero();
        people = run.json().at("/imports/0/people/create").asInt();
    }

    private static final class Made {
        static final SampleSchool ONCE = made();

        private static SampleSchool made() {
            try {
                return new SampleSchool();
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
        }
    }

    /**
     * Copies {@code sample} and {@code data} into a folder.
     *
     * @return how many people were imported
     */
    static int copyTo(Path folder) {
        copy(Made.ONCE.files, folder);
        return Made.ONCE.people;
    }

    /** Another school, with nobody in it yet. */
    static void addSchool(Path data, String uai) {
        try (var opened = FolderData.open(data)) {
            var school = Structure.builder()
                    .id(new StructureId(uai))
                    .uai(Uai.of(uai))
                    .addKeys(new SourceKey(Sources.CSV, uai, uai))
                    .name("Collège " + uai)
                    .type("COLLEGE")
                    .build();
            assertThat(opened.directory().register(school, Sources.CSV).isRight())
                    .isTrue();
        }
    }

    /** Copies all that is in a folder into another. */
    static void copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (var file : all.sorted().toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
