package org.ent4j.examples.spark.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.ent4j.model.feed.FeedSource;

/**
 * A file that any machine of the cluster opens.
 *
 * @param uri where it is: {@code hdfs://…}, {@code s3a://…}, {@code file:/…}
 * @param settings how its file system is reached
 */
public record InputFile(URI uri, SerializableConfiguration settings) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The last part of its path, by which people know it. */
    public String name() {
        return new Path(uri).getName();
    }

    public FeedSource source() {
        return FeedSource.opened(name(), this::open);
    }

    private InputStream open() throws IOException {
        var path = new Path(uri);
        return path.getFileSystem(settings.value()).open(path);
    }
}
