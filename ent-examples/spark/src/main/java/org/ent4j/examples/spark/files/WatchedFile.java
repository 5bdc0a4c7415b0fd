package org.ent4j.examples.spark.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.ent4j.model.feed.FeedSource;

/**
 * A file of which one knows afterwards whether its bytes came: readers report a file that breaks off as one that is broken, and a
 * connection that was lost is none. A task that throws is tried again by Spark.
 */
public final class WatchedFile {

    private final FeedSource source;
    private volatile Optional<IOException> failure = Optional.empty();

    /** What is made of its bytes; that they cannot be unpacked is no loss of them. */
    @FunctionalInterface
    interface Unpacking {
        InputStream of(InputStream bytes) throws IOException;
    }

    WatchedFile(String name, FeedSource.Opening opening, Unpacking unpacking) {
        this.source = FeedSource.opened(name, () -> unpacked(unpacking, open(opening)));
    }

    /** What a codec cannot do on this machine is said of the file. */
    private static InputStream unpacked(Unpacking unpacking, InputStream bytes) throws IOException {
        try {
            return unpacking.of(bytes);
        } catch (RuntimeException impossible) {
            throw new IOException(String.valueOf(impossible.getMessage()), impossible);
        }
    }

    public FeedSource source() {
        return source;
    }

    /** @throws UncheckedIOException when its bytes did not come */
    public void check() {
        failure.ifPresent(lost -> {
            var why = "%s: %s".formatted(source.name(), lost.getMessage());
            throw new UncheckedIOException(why, new IOException(why, lost));
        });
    }

    private InputStream open(FeedSource.Opening opening) throws IOException {
        try {
            return new Watched(opening.open());
        } catch (IOException lost) {
            failure = Optional.of(lost);
            throw lost;
        }
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException lost) {
                failure = Optional.of(lost);
                throw lost;
            }
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (IOException lost) {
                failure = Optional.of(lost);
                throw lost;
            }
        }
    }
}
