package org.ent4j.directory.feed.siecle;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/**
 * A file that may be an archive, told by its first bytes and not by its name. Members are inflated into memory within
 * bounds of their number, of the bytes of all together and of what each grows by; nothing is written to a disk.
 */
final class SiecleArchive {

    /** An archive of SIECLE has one member; all exports of a school together are seven. */
    static final int MEMBERS = 32;

    /** XML of rows that resemble one another shrinks to a thirtieth or so; a bomb shrinks to a thousandth. */
    static final int RATIO = 200;

    /** Below so many bytes the ratio says nothing. */
    private static final int SMALL = 1 << 20;

    private final FeedSource file;
    private final FeedLimits limits;
    private final Consumer<Issue> issues;
    private final List<FeedSource> members = new ArrayList<>();
    private int met;
    private long inflated;

    private SiecleArchive(FeedSource file, FeedLimits limits, Consumer<Issue> issues) {
        this.file = file;
        this.limits = limits;
        this.issues = issues;
    }

    /**
     * The XML members of an archive, or the file itself when it is none.
     *
     * @param issues hears of members that are no XML, by their names
     * @throws FeedRefused when the archive is broken or beyond the bounds
     */
    static List<FeedSource> open(FeedSource file, FeedLimits limits, Consumer<Issue> issues) {
        var archive = new SiecleArchive(file, limits, issues);
        try (var in = new BufferedInputStream(file.open())) {
            return archive.open(in);
        } catch (NoSuchFileException missing) {
            throw archive.refused(new FeedRefusal.Missing());
        } catch (IOException | IllegalArgumentException broken) {
            // names of members in no encoding are an IllegalArgumentException of the JDK
            throw archive.refused(new FeedRefusal.Unreadable(broken.getClass().getSimpleName()));
        }
    }

    private List<FeedSource> open(InputStream in) throws IOException {
        in.mark(2);
        var magic = new String(in.readNBytes(2), StandardCharsets.ISO_8859_1);
        in.reset();
        return magic.equals("PK") ? inflate(in) : List.of(file);
    }

    private List<FeedSource> inflate(InputStream in) throws IOException {
        var compressed = new Counter(in);
        var zip = new ZipInputStream(compressed);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            member(zip, entry, compressed);
        }
        return members;
    }

    private void member(ZipInputStream zip, ZipEntry entry, Counter compressed) throws IOException {
        var name = entry.getName();
        if (isUnsafe(name)) {
            throw refused(new SiecleDefect.UnsafeMember(name));
        }
        if (++met > MEMBERS) {
            throw refused(new SiecleDefect.TooManyMembers(MEMBERS));
        }
        var bytes = bytes(zip, compressed);
        if (name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
            members.add(FeedSource.bytes(file.name() + "!" + name, bytes));
        } else if (!entry.isDirectory()) {
            issues.accept(Issue.info(where(), new SiecleDefect.NotNeeded(name)));
        }
    }

    private static boolean isUnsafe(String name) {
        return name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":");
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
            throw refused(new FeedRefusal.TooBig(limits.bytes(), SiecleDocument.EXPECTED));
        }
        if (grown > SMALL && grown > compressed * RATIO) {
            throw refused(new SiecleDefect.TooCompressed(RATIO));
        }
    }

    private SourceLocation where() {
        return SourceLocation.of(file.name());
    }

    private FeedRefused refused(Reason reason) {
        return new FeedRefused(Issue.fatal(where(), reason));
    }

    /** Counts the bytes of the archive that were needed so far. */
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
