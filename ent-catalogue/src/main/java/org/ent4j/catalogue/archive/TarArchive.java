package org.ent4j.catalogue.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.ent4j.model.feed.FeedSource;

/**
 * A POSIX tar under gzip, without folders. It names no user and no machine: the same files at the same instant give the
 * same bytes.
 */
public final class TarArchive {

    private static final int READABLE = 0100644;
    private static final int BUFFER = 1 << 16;

    private TarArchive() {}

    /**
     * Writes one.
     *
     * @param files in their order, under their own names
     * @param at the time that all of them get, to the second
     * @return its MD5, in 32 hexadecimal digits
     */
    public static String write(List<Path> files, Path archive, Instant at) throws IOException {
        var members = new ArrayList<Member>();
        for (var file : files) {
            members.add(new Member(FeedSource.file(file), Files.size(file)));
        }
        return write(members, Files.newOutputStream(archive), at);
    }

    /** What goes in, from wherever it is. */
    public record Member(FeedSource file, long bytes) {}

    /**
     * The same, to wherever it goes.
     *
     * @param to closed at the end
     */
    public static String write(List<Member> members, OutputStream to, Instant at) throws IOException {
        var digest = md5();
        try (var out = new DigestOutputStream(new BufferedOutputStream(to, BUFFER), digest);
                var tar = tar(new BufferedOutputStream(new GzipCompressorOutputStream(out, gzip(at)), BUFFER))) {
            for (var member : members) {
                add(member, tar, at);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static TarArchiveOutputStream tar(OutputStream out) {
        var tar = new TarArchiveOutputStream(out, "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        return tar;
    }

    private static GzipParameters gzip(Instant at) {
        var parameters = new GzipParameters();
        parameters.setModificationInstant(Instant.ofEpochSecond(at.getEpochSecond()));
        parameters.setBufferSize(BUFFER);
        return parameters;
    }

    private static void add(Member member, TarArchiveOutputStream tar, Instant at) throws IOException {
        var entry = new TarArchiveEntry(member.file().name());
        entry.setSize(member.bytes());
        entry.setMode(READABLE);
        entry.setIds(0, 0);
        entry.setNames("", "");
        entry.setModTime(at.getEpochSecond() * 1000);
        tar.putArchiveEntry(entry);
        try (var content = member.file().open()) {
            content.transferTo(tar);
        }
        tar.closeArchiveEntry();
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("There is no MD5.\nMaybe the JVM is cut down.", impossible);
        }
    }
}
