package org.ent4j.examples.spark.gar;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.gar.Slice.Hearing;

/** What stands around the people of one export after the other: schools, whoever allocates resources, classes and groups. */
final class Frames implements Stepwise.Step {

    /** A row for each export, then one for each of its people who allocate resources, then for each class or group in use. */
    static final StructType SCHEMA = Rows.of(
            Rows.text("ent"),
            Rows.whole("kind"),
            Rows.field("key", DataTypes.BinaryType),
            Rows.field("person", PersonRow.SCHEMA),
            Rows.text("uai"),
            Rows.text("code"));

    static final int EXPORT = 0;
    static final int PERSON = 1;
    static final int USED = 2;

    private final Ahead rows;
    private final Schools schools;

    /** @param rows by ENT, kind and key */
    Frames(Iterator<Row> rows, Schools schools) {
        this.rows = new Ahead(rows);
        this.schools = schools;
    }

    @Override
    public boolean make(Consumer<Row> to) {
        if (rows.peek().isEmpty()) {
            return false;
        }
        var ent = rows.take().<String>getAs("ent");
        var frame = new Slice(ent, schools.settings(), Hearing.FRAME, 0);
        if (frame.schools(schools) > 0) {
            tell(ent, frame);
            frame.end(to);
        } else {
            frame.drain(to);
            var degree = schools.settings().degree().code();
            to.accept(Assembled.blocked(ent, new GarObjection.NothingToExport(ent, degree)));
            rest(ent);
        }
        return true;
    }

    private void tell(String ent, Slice frame) {
        while (is(ent, PERSON)) {
            frame.person(PersonRow.next(rows));
        }
        while (is(ent, USED)) {
            var used = rows.take();
            frame.use(used.getAs("uai"), used.getAs("code"));
        }
    }

    private boolean is(String ent, int kind) {
        return rows.is(row -> row.getAs("ent").equals(ent) && row.<Integer>getAs("kind") == kind);
    }

    private void rest(String ent) {
        while (rows.is(row -> row.getAs("ent").equals(ent))) {
            rows.take();
        }
    }
}
