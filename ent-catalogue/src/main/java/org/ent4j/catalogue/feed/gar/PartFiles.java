package org.ent4j.catalogue.feed.gar;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.schema.GarPart;

/**
 * The files of one part, which end where a {@link PartCut} says. There is one file at least, be it without objects.
 */
final class PartFiles {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final GarExportName name;
    private final GarPart part;
    private final PartCut cut;
    private final List<Path> files = new ArrayList<>();
    private Optional<OutputStream> out = Optional.empty();

    PartFiles(Path folder, GarExportName name, GarPart part, int most) {
        this.folder = folder;
        this.name = name;
        this.part = part;
        this.cut = new PartCut(most);
    }

    /** An object of so many elements. */
    void write(XmlBytes object, int count) throws IOException {
        var open = open();
        open.write(object.array(), 0, object.length());
        cut.next(count);
        if (cut.isFull()) {
            end(open);
        }
    }

    private OutputStream open() throws IOException {
        if (out.isPresent()) {
            return out.get();
        }
        var file = folder.resolve(name.file(part, files.size()));
        var opened = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        files.add(file);
        out = Optional.of(opened);
        opened.write(GarXml.head(name, part));
        return opened;
    }

    private void end(OutputStream open) throws IOException {
        open.write(GarXml.foot(part));
        out = Optional.empty();
        open.close();
    }

    /** Ends the last file; gives all of them. */
    List<Path> complete() throws IOException {
        if (files.isEmpty()) {
            open();
        }
        if (out.isPresent()) {
            end(out.get());
        }
        return files;
    }

    /** Lets go of what is open, complete or not. */
    void close() throws IOException {
        if (out.isPresent()) {
            out.get().close();
        }
    }
}
