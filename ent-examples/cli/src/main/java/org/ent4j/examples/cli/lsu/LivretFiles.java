package org.ent4j.examples.cli.lsu;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ent4j.examples.cli.output.PrivateFiles;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.feed.lsu.LsuReport;
import org.ent4j.viescolaire.feed.lsu.LsuValidator;
import org.ent4j.viescolaire.json.LivretJson;
import org.ent4j.viescolaire.lsu.LsuDossier;
import org.ent4j.viescolaire.lsu.primary.PrimaryFile;

/** Reads and writes the files of the commands. */
final class LivretFiles {

    private static final long MOST_BYTES = 256L << 20;

    private LivretFiles() {}

    static LsuDossier read(Path file) {
        return read(
                file,
                LivretJson::read,
                Label.of(
                        "un livret du premier degré se lit avec --degree 1",
                        "a livret of the first degree is read with --degree 1"));
    }

    static PrimaryFile readPrimary(Path file) {
        return read(
                file,
                LivretJson::readPrimary,
                Label.of(
                        "un livret de collège se lit sans --degree 1",
                        "a livret of the second degree is read without --degree 1"));
    }

    private static <T> T read(Path file, JsonFile.Reading<T> reading, Label otherDegree) {
        return JsonFile.read(
                file,
                MOST_BYTES,
                reading,
                broken -> broken.unknown()
                        .filter(path -> path.lastIndexOf('/') == 0)
                        .map(any -> otherDegree));
    }

    /** Writes somewhere. */
    interface Writing {
        void write(OutputStream out) throws IOException;
    }

    static void write(Path file, Writing writing) {
        replace(file, part -> {
            write(writing, part);
            return true;
        });
    }

    private static void write(Writing writing, Path part) throws IOException {
        try (var out = PrivateFiles.create(part)) {
            writing.write(out);
        }
    }

    /** Writes beside the file, validates, and only then puts the new file in the place of the old one. */
    static LsuReport export(Writing writing, Path file, LsuValidator validator) {
        var reports = new LsuReport[1];
        replace(file, part -> {
            write(writing, part);
            var source = FeedSource.file(part).named(String.valueOf(file.getFileName()));
            reports[0] = validator.validate(source);
            return reports[0].isValid();
        });
        return reports[0];
    }

    private interface Filling {
        /** Whether the part is good. */
        boolean fill(Path part) throws IOException;
    }

    private static void replace(Path file, Filling filling) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            if (filling.fill(part)) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
