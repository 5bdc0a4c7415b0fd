package org.ent4j.examples.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is made beside the one it replaces, and takes its place when it is whole. It is begun before what it is made
 * of is fetched, so that a folder that cannot be written is told before anything is noted as done.
 */
public final class ReplacedFile implements AutoCloseable {

    private final Path file;
    private final Path part;
    private final OutputStream out;

    private ReplacedFile(Path file, Path part, OutputStream out) {
        this.file = file;
        this.part = part;
        this.out = out;
    }

    /** Nobody but its owner reads it. */
    public static ReplacedFile begin(Path file) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            return new ReplacedFile(file, part, PrivateFiles.create(part));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Takes the place of the file. */
    public void end(byte[] bytes) {
        try {
            out.write(bytes);
            out.close();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(part);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
