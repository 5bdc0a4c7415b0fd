package org.ent4j.examples.spark.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A file that any machine of the cluster opens; its name says how it is compressed, if it is: {@code .gz}, {@code .bz2}.
 *
 * @param path where it is, with its scheme: {@code hdfs://…}, {@code file:/…}
 * @param settings how its file system is reached
 */
public record InputFile(String path, SerializableConfiguration settings) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The last part of its path, by which people know it. */
    public String name() {
        return new Path(path).getName();
    }

    /** Its bytes, watched as they are read. */
    public WatchedFile watched() {
        return new WatchedFile(name(), this::open, this::unpacked);
    }

    private InputStream open() throws IOException {
        var file = new Path(path);
        return file.getFileSystem(settings.value()).open(file);
    }

    private InputStream unpacked(InputStream bytes) throws IOException {
        var codec = new CompressionCodecFactory(settings.value()).getCodec(new Path(path));
        return codec == null ? bytes : codec.createInputStream(bytes);
    }
}
