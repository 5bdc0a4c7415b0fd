package org.ent4j.catalogue.feed.gar;

import static java.nio.charset.StandardCharsets.UTF_8;

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
 * The files of one part. A new one begins once that many elements are written, the root counted, which is looked at
 * after each object: none is ever cut. There is one file at least, be it without objects.
 */
final class PartFiles {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final GarExportName name;
    private final GarPart part;
    private final int most;
    private final List<Path> files = new ArrayList<>();
    private Optional<OutputStream> out = Optional.empty();
    private int elements;

    PartFiles(Path folder, GarExportName name, GarPart part, int most) {
        this.folder = folder;
        this.name = name;
        this.part = part;
        this.most = most;
    }

    /** An object of so many elements. */
    void write(XmlBytes object, int count) throws IOException {
        var open = open();
        open.write(object.array(), 0, object.length());
        elements += count;
        if (elements >= most) {
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
        opened.write(head().getBytes(UTF_8));
        elements = 1;
        return opened;
    }

    private String head() {
        var degree = name.degree();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <men:%s xmlns:men="%s" xmlns:xsi="%s" xsi:schemaLocation="%s %s" Version="1.0">
                """.formatted(part.root(), degree.namespace(), XSI, degree.namespace(), degree.schemaFile());
    }

    private void end(OutputStream open) throws IOException {
        open.write("</men:%s>\n".formatted(part.root()).getBytes(UTF_8));
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
