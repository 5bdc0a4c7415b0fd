package org.ent4j.examples.spark.gar;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.catalogue.gar.GarLeftOut;
import org.ent4j.examples.spark.Rows;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.jspecify.annotations.Nullable;

/**
 * What an assembly says, as rows: an object, how many elements many objects have, a class or group that is used, something
 * that is left out, or why the whole export is blocked.
 */
final class Assembled {

    private static final StructType OBJECT = Rows.of(Rows.field("xml", DataTypes.BinaryType));

    /** {@code runs} are pairs: so many elements, so many objects one after the other. */
    private static final StructType SIZES =
            Rows.of(Rows.field("runs", DataTypes.createArrayType(DataTypes.IntegerType)));

    private static final StructType USED = Rows.of(Rows.text("uai"), Rows.text("code"));

    /** {@code phase}, {@code key} and {@code source} are in the order in which one assembly would say it, then {@code n}. */
    private static final StructType LEFT_OUT = Rows.of(
            Rows.whole("phase"),
            Rows.field("key", DataTypes.BinaryType),
            Rows.whole("source"),
            Rows.field("n", DataTypes.LongType),
            Rows.text("rule"),
            Rows.text("element"),
            Rows.text("of"),
            Rows.field("whole", DataTypes.BooleanType),
            Rows.text("fr"),
            Rows.text("en"));

    private static final StructType BLOCKED = Rows.of(Rows.text("code"), Rows.text("fr"), Rows.text("en"));

    /**
     * An object stands at {@code n} in its {@code slice}, that in its order among those of the {@code type}, which is the place of
     * the type in its {@code part}; sizes begin there.
     */
    static final StructType SCHEMA = Rows.of(
            Rows.text("ent"),
            Rows.whole("part"),
            Rows.whole("type"),
            Rows.whole("slice"),
            Rows.field("n", DataTypes.LongType),
            Rows.field("object", OBJECT),
            Rows.field("sizes", SIZES),
            Rows.field("used", USED),
            Rows.field("leftOut", LEFT_OUT),
            Rows.field("blocked", BLOCKED));

    private Assembled() {}

    /** Where an object stands. */
    record Place(int part, int type, int slice, long n) {}

    static Row object(String ent, Place at, byte[] xml) {
        return row(ent, at, RowFactory.create((Object) xml), null);
    }

    static Row sizes(String ent, Place first, List<Integer> runs) {
        return row(ent, first, null, RowFactory.create(Rows.seq(runs)));
    }

    private static Row row(String ent, Place at, @Nullable Row object, @Nullable Row sizes) {
        return RowFactory.create(ent, at.part(), at.type(), at.slice(), at.n(), object, sizes, null, null, null);
    }

    static Row used(String ent, String uai, String code) {
        return RowFactory.create(ent, null, null, null, null, null, null, RowFactory.create(uai, code), null, null);
    }

    static Row leftOut(String ent, Moment when, GarLeftOut each) {
        var row = RowFactory.create(
                when.phase(),
                when.key(),
                when.source(),
                when.n(),
                each.rule(),
                each.element(),
                each.key(),
                each.isWhole(),
                Messages.render(each.reason(), Lang.FR),
                Messages.render(each.reason(), Lang.EN));
        return RowFactory.create(ent, null, null, null, null, null, null, null, row, null);
    }

    static Row blocked(String ent, Reason why) {
        return RowFactory.create(ent, null, null, null, null, null, null, null, null, reason(why));
    }

    static Row reason(Reason why) {
        return RowFactory.create(why.code(), Messages.render(why, Lang.FR), Messages.render(why, Lang.EN));
    }

    /**
     * When something is said.
     *
     * @param key of the person, or none
     * @param source of a person what is about the allocation of resources first
     */
    record Moment(int phase, byte[] key, int source, long n) {}
}
