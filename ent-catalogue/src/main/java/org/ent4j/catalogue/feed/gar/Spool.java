package org.ent4j.catalogue.feed.gar;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ent4j.catalogue.gar.GarRow;

/** Objects that come before their place in the files: packed on the disk until all those before them are written. */
final class Spool {

    private static final int BUFFER = 1 << 16;

    private final RowFormat format;
    private final Path file;
    private final DataOutputStream out;
    private final XmlBytes packed = new XmlBytes();

    Spool(RowFormat format, Path file) throws IOException {
        this.format = format;
        this.file = file;
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    void add(GarRow row) throws IOException {
        packed.clear();
        format.pack(row, packed);
        out.writeInt(packed.length());
        out.write(packed.array(), 0, packed.length());
    }

    /** Writes all of them, and is gone. */
    void pour(PartFiles files, XmlBytes buffer) throws IOException {
        out.writeInt(-1);
        out.close();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (var length = in.readInt(); length >= 0; length = in.readInt()) {
                packed.set(length);
                in.readFully(packed.array(), 0, length);
                buffer.clear();
                var elements = format.unpack(packed, buffer);
                files.write(buffer, elements);
            }
        }
        Files.delete(file);
    }

    void close() throws IOException {
        out.close();
    }
}
