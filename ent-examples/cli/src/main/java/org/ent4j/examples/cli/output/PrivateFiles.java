package org.ent4j.examples.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody but their owner reads, where the file system knows owners. */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** A file that is not there yet. */
    public static OutputStream create(Path file) throws IOException {
        return Channels.newOutputStream(open(file));
    }

    /** A file that is not there yet. */
    public static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owners(file, "rw-------"));
    }

    /** The folder and those above it, where they are not there yet. */
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, owners(folder, "rwx------"));
    }

    private static FileAttribute<?>[] owners(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
