package org.ent4j.examples.host.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ent4j.model.text.Label;

/** A file to be changed by people: one that is there already may have been, and is not replaced. */
public final class NewFile {

    private NewFile() {}

    /**
     * Writes it.
     *
     * @throws Unusable when it is there already
     */
    public static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            file + " : existe déjà, et n'est pas remplacé",
                            file + ": there already, and not replaced"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
