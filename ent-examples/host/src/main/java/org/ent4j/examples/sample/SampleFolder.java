package org.ent4j.examples.sample;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Makes sure that a sample is written over nothing but another sample. */
final class SampleFolder {

    private static final String MANIFEST = "manifest.json";

    private SampleFolder() {}

    static Either<SampleRefusal, Path> prepare(Path folder, boolean overwrite) {
        try {
            return refuseOrClear(folder, overwrite);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Either<SampleRefusal, Path> refuseOrClear(Path folder, boolean overwrite) throws IOException {
        if (!Files.exists(folder)) {
            return Either.right(folder);
        }
        if (!Files.isDirectory(folder)) {
            return Either.left(new SampleRefusal.NotAFolder(folder.toString()));
        }
        if (isEmpty(folder)) {
            return Either.right(folder);
        }
        if (!overwrite) {
            return Either.left(new SampleRefusal.FolderNotEmpty(folder.toString()));
        }
        return isSample(folder) ? cleared(folder) : Either.left(new SampleRefusal.FolderOfOthers(folder.toString()));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** A sample that was broken off has the truth, but no manifest yet. */
    private static boolean isSample(Path folder) {
        return Files.exists(folder.resolve(MANIFEST)) || Files.exists(folder.resolve("truth.jsonl"));
    }

    private static Either<SampleRefusal, Path> cleared(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(MANIFEST));
        Files.deleteIfExists(folder.resolve("truth.jsonl"));
        delete(folder.resolve("aaf"));
        delete(folder.resolve("aaf-delta"));
        delete(folder.resolve("aaf-truncated"));
        delete(folder.resolve("timetable"));
        delete(folder.resolve("journals"));
        return Either.right(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
