package org.ent4j.catalogue.archive.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.ent4j.model.feed.FeedSource;

/** Goes through a {@code tar.gz} once, member by member; nothing is written anywhere. */
public final class ArchiveMembers {

    private static final int BUFFER = 1 << 16;

    private ArchiveMembers() {}

    /** Hears of the members in their order. */
    public interface Hearing {
        /**
         * @param name as the archive has it, a path that may lead anywhere
         * @param isFile neither a folder nor a link
         * @param content ends with the member
         */
        void member(String name, boolean isFile, InputStream content) throws IOException;
    }

    /** @throws IOException when it cannot be read to its end, or is no such archive */
    public static void read(FeedSource archive, Hearing hearing) throws IOException {
        try (var bytes = new BufferedInputStream(archive.open(), BUFFER);
                var plain = new GZIPInputStream(bytes, BUFFER);
                var tar = new TarArchiveInputStream(plain)) {
            members(tar, hearing);
        } catch (IllegalArgumentException damaged) {
            throw new IOException(damaged);
        }
    }

    private static void members(TarArchiveInputStream tar, Hearing hearing) throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            hearing.member(entry.getName(), isFile(entry), tar);
        }
    }

    private static boolean isFile(TarArchiveEntry entry) {
        return entry.isFile() && !entry.isSymbolicLink() && !entry.isLink();
    }
}
