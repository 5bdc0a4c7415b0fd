package org.ent4j.catalogue.feed.gar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Puts a completed export where it is looked for: the draft becomes the folder; into a folder that is there already its
 * files are moved, all or none, so that it stays the same folder with its rights.
 *
 * @param target absent or empty
 */
record HandOver(Path draft, Path target) {

    /** Transfers look for the checksum, then for the archive: they come last. */
    private static final Comparator<Path> XML_FIRST =
            Comparator.<Path>comparingInt(HandOver::weight).thenComparing(Comparator.naturalOrder());

    private static int weight(Path file) {
        var name = file.toString();
        return name.endsWith(".xml") ? 0 : name.endsWith(".tar.gz") ? 1 : 2;
    }

    void run() throws IOException {
        if (Files.isDirectory(target)) {
            moveEach(files());
        } else {
            Files.move(draft, target);
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(draft)) {
            return files.sorted(XML_FIRST).toList();
        }
    }

    private void moveEach(List<Path> files) throws IOException {
        Deque<Path> moved = new ArrayDeque<>();
        try {
            for (var file : files) {
                keepToOwner(file);
                moved.push(Files.move(file, target.resolve(file.getFileName())));
            }
        } catch (IOException broken) {
            takeBack(moved, broken);
            throw broken;
        }
    }

    /** The draft is a folder of its owner alone; where its files go, others may read. */
    private static void keepToOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void takeBack(Deque<Path> moved, IOException broken) {
        for (var each : new ArrayList<>(moved)) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException left) {
                broken.addSuppressed(left);
            }
        }
    }
}
