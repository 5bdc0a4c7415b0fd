package org.ent4j.timetable.feed.udt;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/**
 * The members of a zip, inflated into memory within bounds of their number, of the bytes of all together and of what each
 * grows by, under their bare names: nothing is unpacked, so that no member can write anywhere.
 */
final class UdtZip {

    /** Four tables a week, and thirty others. */
    static final int MEMBERS = 400;

    /** XML of rows that resemble one another shrinks to a thirtieth or so; a bomb shrinks to a thousandth. */
    static final int RATIO = 200;

    /** Below so many bytes the ratio says nothing. */
    private static final int SMALL = 1 << 20;

    private final FeedSource archive;
    private final FeedLimits limits;
    private final List<FeedSource> members = new ArrayList<>();
    private int met;
    private long inflated;

    private UdtZip(FeedSource archive, FeedLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    static List<FeedSource> members(FeedSource archive, FeedLimits limits) throws IOException {
        return new UdtZip(archive, limits).inflate();
    }

    private List<FeedSource> inflate() throws IOException {
        try (var compressed = new Counter(archive.open());
                var zip = new ZipInputStream(compressed)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                member(zip, entry.getName(), compressed);
            }
        }
        if (met == 0) {
            throw new ZipException();
        }
        return members;
    }

    private void member(ZipInputStream zip, String name, Counter compressed) throws IOException {
        if (++met > MEMBERS) {
            throw bomb("> " + MEMBERS);
        }
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var bytes = bytes(zip, compressed);
        if (!bare.isEmpty()) {
            members.add(FeedSource.bytes(bare, bytes));
        }
    }

    private byte[] bytes(ZipInputStream zip, Counter compressed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[1 << 13];
        var before = compressed.count;
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            bytes.write(buffer, 0, read);
            inflated += read;
            bound(bytes.size(), compressed.count - before);
        }
        return bytes.toByteArray();
    }

    private void bound(long grown, long compressed) {
        if (inflated > limits.bytes()) {
            throw bomb("> " + limits.bytes());
        }
        if (grown > SMALL && grown > compressed * RATIO) {
            throw bomb("× " + RATIO);
        }
    }

    private FeedRefused bomb(String detail) {
        return new FeedRefused(Issue.fatal(SourceLocation.of(archive.name()), new UdtDefect.Bomb(detail)));
    }

    /** Counts the bytes of the zip that were needed so far. */
    private static final class Counter extends FilterInputStream {

        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
