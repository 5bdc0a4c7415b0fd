package org.ent4j.examples.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The folder of the demonstration's data, made once: for a whole build where it says which run it is ({@code ent.run}), so that
 * all its JVMs share it, else for this JVM.
 */
final class PreparedData {

    private static Optional<Path> known = Optional.empty();

    private PreparedData() {}

    /** @param making writes the data into a folder */
    static synchronized Path in(Consumer<Path> making) {
        var folder = known.orElseGet(() -> Optional.ofNullable(System.getProperty("ent.run"))
                .map(run -> shared(Path.of("target", "demonstration", run), making))
                .orElseGet(() -> own(making)));
        known = Optional.of(folder);
        return folder;
    }

    private static Path own(Consumer<Path> making) {
        var folder = TemporaryFolders.make();
        making.accept(folder);
        return folder;
    }

    /** Whoever comes first makes them, and the others wait. */
    private static Path shared(Path folder, Consumer<Path> making) {
        try {
            Files.createDirectories(folder);
            var made = folder.resolve("made");
            try (var channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(made)) {
                    making.accept(folder);
                    Files.createFile(made);
                }
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
