package org.ent4j.directory.importing;

import org.ent4j.directory.importing.Arrival.Whole;
import org.ent4j.directory.internal.spool.ByteReader;
import org.ent4j.directory.internal.spool.ByteWriter;
import org.ent4j.directory.internal.spool.PersonBytes;
import org.ent4j.model.issue.SourceLocation;

/** Rows and their places in bytes. */
final class ArrivalBytes {

    private ArrivalBytes() {}

    static void write(Whole row, ByteWriter out) {
        write(row.where(), out);
        PersonBytes.write(row.person(), out);
    }

    static Whole read(ByteReader in) {
        return new Whole(location(in), PersonBytes.read(in));
    }

    static void write(SourceLocation where, ByteWriter out) {
        out.putText(where.file()).putLong(where.line()).putText(where.element());
    }

    static SourceLocation location(ByteReader in) {
        return new SourceLocation(in.getText(), in.getInt(), in.getText());
    }
}
