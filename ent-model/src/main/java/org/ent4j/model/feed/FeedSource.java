package org.ent4j.model.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A foreign file: its name for the reports, and its bytes, which may be asked for more than once. */
public final class FeedSource {

    private final String name;
    private final Opening opening;

    private FeedSource(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    public static FeedSource file(Path file) {
        return new FeedSource(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
    }

    public static FeedSource bytes(String name, byte[] bytes) {
        var copy = bytes.clone();
        return new FeedSource(name, () -> new ByteArrayInputStream(copy));
    }

    public static FeedSource text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is opened by other means than those of this machine: from an archive, from a cluster's file system. */
    public static FeedSource opened(String name, Opening opening) {
        return new FeedSource(name, opening);
    }

    /** The same bytes under another name. */
    public FeedSource named(String other) {
        return new FeedSource(other, opening);
    }

    /** The name that reports show. */
    public String name() {
        return name;
    }

    /** A new stream from the first byte; the caller closes it. */
    public InputStream open() throws IOException {
        return opening.open();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Gives a new stream from the first byte each time it is asked. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }
}
