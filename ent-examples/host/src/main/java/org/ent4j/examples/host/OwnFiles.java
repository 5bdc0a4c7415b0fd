package org.ent4j.examples.host;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a command makes in a folder of data that was not there before: only this may be taken away again, never what
 * somebody else keeps in the same folder.
 *
 * @param folders made for the data, the deepest first
 * @param entries files and folders in the folder of the data
 */
record OwnFiles(List<Path> folders, List<Path> entries) {

    private static final List<String> NAMES = List.of("ent.mv.db", "ent.trace.db", "deposits", "exemple");

    OwnFiles {
        folders = List.copyOf(folders);
        entries = List.copyOf(entries);
    }

    /** Makes the folder, with those above it. */
    static OwnFiles makeFolder(Path folder) throws IOException {
        var missing = new ArrayList<Path>();
        for (var each = folder.toAbsolutePath().normalize(); each != null && Files.notExists(each); ) {
            missing.add(each);
            each = each.getParent();
        }
        Files.createDirectories(folder);
        return new OwnFiles(missing, List.of());
    }

    /** With the entries that are not in the folder now. */
    OwnFiles andWhatComes(Path folder) {
        var absent = NAMES.stream().map(folder::resolve).filter(Files::notExists);
        return new OwnFiles(folders, Stream.concat(entries.stream(), absent).toList());
    }

    OwnFiles and(Path entry) {
        return new OwnFiles(
                folders, Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    void takeAway() throws IOException {
        for (var entry : entries) {
            if (Files.exists(entry)) {
                deleteAll(entry);
            }
        }
        for (var folder : folders) {
            if (!deleteWhenEmpty(folder)) {
                return;
            }
        }
    }

    private static void deleteAll(Path entry) throws IOException {
        try (var files = Files.walk(entry)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean deleteWhenEmpty(Path folder) throws IOException {
        try {
            return Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException used) {
            return false;
        }
    }
}
