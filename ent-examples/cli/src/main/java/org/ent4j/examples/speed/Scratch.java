package org.ent4j.examples.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is gone afterwards, with the files that are in it. */
final class Scratch implements AutoCloseable {

    private final Path folder;

    Scratch(String name) throws IOException {
        this.folder = Files.createTempDirectory(name);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
