package org.ent4j.examples.sample.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files into a folder, which it makes when it has to. */
public record FolderOutput(Path folder) implements SampleOutput {

    @Override
    public OutputStream open(String path) throws IOException {
        var file = folder.resolve(path);
        var home = file.getParent();
        Files.createDirectories(home == null ? folder : home);
        return Files.newOutputStream(file);
    }
}
