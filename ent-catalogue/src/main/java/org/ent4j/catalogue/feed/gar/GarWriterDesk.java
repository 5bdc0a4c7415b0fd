package org.ent4j.catalogue.feed.gar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.spi.GarDesk;
import org.ent4j.catalogue.spi.GarDraft;

/**
 * Writes an export into a folder of its own: the XML files, the archive, its checksum. They are made in a hidden folder
 * beside it, which nobody but its owner reads and which takes its name at the end; a folder that is there, and empty, stays
 * and gets the files.
 */
public final class GarWriterDesk implements GarDesk {

    /** Of a part, since names have four digits. */
    public static final int MOST_FILES = 10_000;

    private final Path folder;
    private final ValidateGar validate;
    private final int mostFiles;

    private GarWriterDesk(Path folder, ValidateGar validate, int mostFiles) {
        this.folder = folder;
        this.validate = validate;
        this.mostFiles = mostFiles;
    }

    /**
     * What our own validator objects to is not handed over.
     *
     * @param folder absent or empty
     */
    public static GarWriterDesk into(Path folder) {
        return new GarWriterDesk(folder, ValidateGar.standard(), MOST_FILES);
    }

    /** The same, and what this objects to is not handed over; our own validator is not asked. */
    public GarWriterDesk validatedBy(ValidateGar other) {
        return new GarWriterDesk(folder, other, mostFiles);
    }

    /** The same, with that many files of a part at most. */
    GarWriterDesk withMostFiles(int most) {
        return new GarWriterDesk(folder, validate, most);
    }

    /** @throws UncheckedIOException with a {@link FileAlreadyExistsException} when there is something in the folder */
    @Override
    public GarDraft open(GarExportName name, int mostElements) {
        try {
            refuseWhatIsThere();
            var target = folder.toAbsolutePath().normalize();
            var parent = Files.createDirectories(target.resolveSibling("."));
            var draft = Files.createTempDirectory(parent.normalize(), "." + target.getFileName() + "-");
            return GarFolder.begin(name, mostElements, mostFiles, draft, target, validate);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void refuseWhatIsThere() throws IOException {
        if (Files.isDirectory(folder)) {
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(folder.toString());
                }
            }
        } else if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
    }
}
