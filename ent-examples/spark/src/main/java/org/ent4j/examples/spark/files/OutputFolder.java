package org.ent4j.examples.spark.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A folder into which any machine of the cluster writes files, each of which is complete or not there: two attempts at one task
 * write the same, and the first counts. Nothing else is in it, no sums of Hadoop either.
 *
 * @param path where it is, with its scheme
 * @param attempts a folder of the same file system for what is not complete
 * @param settings how the file system is reached
 */
public record OutputFolder(String path, String attempts, SerializableConfiguration settings) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    public static OutputFolder of(SparkSession spark, String path, String attempts) {
        return new OutputFolder(path, attempts, Inputs.settings(spark));
    }

    /** Writes what a file has. */
    @FunctionalInterface
    public interface Content<T> {

        /** @param to is closed by whoever opened it, or before */
        T write(OutputStream to) throws IOException;
    }

    private FileSystem system() throws IOException {
        var system = new Path(path).getFileSystem(settings.value());
        return system instanceof ChecksumFileSystem sums ? sums.getRawFileSystem() : system;
    }

    private Path file(String folder, String name) {
        return new Path(new Path(path, folder), name);
    }

    /** @param folder in this one */
    public <T> T write(String folder, String name, Content<T> content) throws IOException {
        var system = system();
        var attempt = new Path(attempts, UUID.randomUUID().toString());
        var file = file(folder, name);
        try {
            T said;
            try (var out = system.create(attempt, true)) {
                said = content.write(out);
            }
            system.mkdirs(file.getParent());
            if (!system.exists(file) && !system.rename(attempt, file) && !system.exists(file)) {
                throw new IOException("%s cannot take its name.\nMaybe nobody may write there.".formatted(file));
            }
            return said;
        } finally {
            system.delete(attempt, false);
        }
    }

    public long bytes(String folder, String name) throws IOException {
        return system().getFileStatus(file(folder, name)).getLen();
    }

    /** A file that was written, as its bytes are. */
    public WatchedFile watched(String folder, String name) {
        return new WatchedFile(name, () -> system().open(file(folder, name)), bytes -> bytes);
    }
}
