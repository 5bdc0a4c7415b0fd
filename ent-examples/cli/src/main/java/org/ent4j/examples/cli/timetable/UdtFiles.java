package org.ent4j.examples.cli.timetable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.text.Label;

/** An archive of UDT, zipped where it was unpacked: deposits are single files. */
final class UdtFiles {

    private UdtFiles() {}

    static FeedSource zip(Path path) {
        return Files.isDirectory(path) ? zipped(path) : FeedSource.file(path);
    }

    private static FeedSource zipped(Path folder) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.list(folder)) {
            for (var file : files.filter(UdtFiles::isTable).sorted().toList()) {
                bound(folder, bytes.size() + Files.size(file));
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return FeedSource.bytes(folder.getFileName() + ".zip", bytes.toByteArray());
    }

    private static boolean isTable(Path file) {
        return Files.isRegularFile(file)
                && file.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static void bound(Path folder, long size) {
        var most = FeedLimits.OF_SCHOOL.bytes();
        if (size > most) {
            throw new Unusable(
                    "files.udt-too-large",
                    Label.of(
                            "%s : plus de %d octets, trop pour un établissement".formatted(folder, most),
                            "%s: more than %d bytes, too much for one school".formatted(folder, most)));
        }
    }
}
