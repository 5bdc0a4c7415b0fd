package org.ent4j.examples.spark.gar;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.catalogue.feed.gar.GarXml;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.files.OutputFolder;

/** Writes one file of an export after the other. */
final class PartFile {

    /** A row for each file, without {@code xml}, which comes first, then one for each of its objects. */
    static final StructType SCHEMA = Rows.of(
            Rows.text("ent"),
            Rows.whole("part"),
            Rows.whole("number"),
            Rows.whole("type"),
            Rows.whole("slice"),
            Rows.field("n", DataTypes.LongType),
            Rows.field("xml", DataTypes.BinaryType));

    private static final int BUFFER = 1 << 16;

    private PartFile() {}

    /** @param objects by ENT, part, number, type, slice and {@code n} */
    static void write(Iterator<Row> objects, GarSettings settings, OutputFolder folder) throws IOException {
        var rows = new Ahead(objects);
        while (rows.peek().isPresent()) {
            var file = rows.take();
            var ent = file.<String>getAs("ent");
            var part = GarPart.values()[file.<Integer>getAs("part")];
            var name = settings.name(ent).file(part, file.<Integer>getAs("number"));
            folder.write(settings.folder(ent), name, to -> {
                objects(new BufferedOutputStream(to, BUFFER), file, rows, settings);
                return name;
            });
        }
    }

    private static void objects(OutputStream to, Row file, Ahead rows, GarSettings settings) throws IOException {
        var part = GarPart.values()[file.<Integer>getAs("part")];
        to.write(GarXml.head(settings.name(file.getAs("ent")), part));
        while (rows.is(row -> isOf(file, row))) {
            to.write(rows.take().<byte[]>getAs("xml"));
        }
        to.write(GarXml.foot(part));
        to.flush();
    }

    private static boolean isOf(Row file, Row row) {
        return row.getAs("ent").equals(file.getAs("ent"))
                && row.getAs("part").equals(file.getAs("part"))
                && row.getAs("number").equals(file.getAs("number"));
    }
}
