package org.ent4j.examples.spark.gar;

import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.catalogue.feed.gar.PartCut;
import org.ent4j.examples.spark.Rows;

/** Where the files of one part after the other begin, from how many elements its objects have. */
final class Cuts implements Stepwise.Step {

    /** The first object of the file {@code number}, or how many {@code objects} of a type there are. */
    static final StructType SCHEMA = Rows.of(
            Rows.text("ent"),
            Rows.whole("part"),
            Rows.whole("type"),
            Rows.whole("slice"),
            Rows.field("n", DataTypes.LongType),
            Rows.whole("number"),
            Rows.field("objects", DataTypes.LongType));

    private final Ahead sizes;
    private final int most;

    /** @param sizes by ENT, part, type, slice and {@code n} */
    Cuts(Iterator<Row> sizes, int most) {
        this.sizes = new Ahead(sizes);
        this.most = most;
    }

    @Override
    public boolean make(Consumer<Row> to) {
        if (sizes.peek().isEmpty()) {
            return false;
        }
        var first = sizes.peek().get();
        var part = new OfPart(first.getAs("ent"), first.getAs("part"), new PartCut(most), to);
        while (sizes.is(part::has)) {
            part.add(sizes.take());
        }
        part.end();
        return true;
    }

    private static final class OfPart {
        private final String ent;
        private final int part;
        private final PartCut cut;
        private final Consumer<Row> to;
        private final TreeMap<Integer, Long> objects = new TreeMap<>();
        private int begun;

        OfPart(String ent, int part, PartCut cut, Consumer<Row> to) {
            this.ent = ent;
            this.part = part;
            this.cut = cut;
            this.to = to;
        }

        boolean has(Row row) {
            return row.getAs("ent").equals(ent) && row.<Integer>getAs("part") == part;
        }

        void add(Row row) {
            var type = row.<Integer>getAs("type");
            List<Integer> runs = row.<Row>getAs("sizes").getList(0);
            long n = row.<Long>getAs("n");
            for (var at = 0; at < runs.size(); at += 2) {
                for (var each = 0; each < runs.get(at + 1); each++) {
                    object(type, row.getAs("slice"), n++, runs.get(at));
                }
                objects.merge(type, (long) runs.get(at + 1), Long::sum);
            }
        }

        private void object(int type, int slice, long n, int elements) {
            var number = cut.next(elements);
            if (number == begun) {
                to.accept(RowFactory.create(ent, part, type, slice, n, number, null));
                begun++;
            }
        }

        void end() {
            objects.forEach((type, count) -> to.accept(RowFactory.create(ent, part, type, null, null, null, count)));
        }
    }
}
