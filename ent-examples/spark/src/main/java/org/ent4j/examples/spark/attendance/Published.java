package org.ent4j.examples.spark.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.ent4j.examples.spark.Rows;
import org.ent4j.viescolaire.statistics.SmallCounts;
import org.jspecify.annotations.Nullable;

/**
 * Tables that may leave the office, each by one question alone: small counts are hidden, and what would tell them. A hidden cell
 * is empty and says so; the last row, without a key, is the sum. They are as long as there are schools or months, not people.
 */
record Published(SparkSession spark, SmallCounts small) {

    private static final String SUM = "";
    private static final StructField HIDDEN = Rows.field("hidden", DataTypes.BooleanType);

    /**
     * How many pupils there are of each key.
     *
     * @param key what the first column is called
     */
    Dataset<Row> pupils(String key, SortedMap<String, Integer> pupils) {
        var published = small.of(pupils);
        var rows = new ArrayList<Row>();
        published.counts().forEach((each, count) -> rows.add(row(each, count)));
        rows.add(row(SUM, published.total()));
        return table(rows, Rows.of(Rows.text(key), Rows.whole("pupils"), HIDDEN));
    }

    private static Row row(String key, OptionalInt count) {
        return RowFactory.create(key, value(count), count.isEmpty());
    }

    private static @Nullable Integer value(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }

    /** How many half-days there are of each month; they are shown where the number of their pupils is. */
    Dataset<Row> halfDays(SortedMap<String, SchoolAttendance.Month> months) {
        var pupils = new TreeMap<String, Integer>();
        months.forEach((month, count) -> pupils.put(month, count.pupils()));
        var published = small.of(pupils);
        var rows = new ArrayList<Row>();
        published.counts().forEach((month, count) -> {
            var halfDays =
                    months.getOrDefault(month, new SchoolAttendance.Month(0, 0)).halfDays();
            rows.add(row(month, count, halfDays));
        });
        var sum = months.values().stream()
                .mapToInt(SchoolAttendance.Month::halfDays)
                .sum();
        rows.add(row(SUM, published.total(), sum));
        return table(rows, Rows.of(Rows.text("month"), Rows.whole("pupilMonths"), Rows.whole("halfDays"), HIDDEN));
    }

    private static Row row(String month, OptionalInt pupils, int halfDays) {
        var isShown = pupils.isPresent();
        return RowFactory.create(month, value(pupils), isShown ? halfDays : null, !isShown);
    }

    private Dataset<Row> table(List<Row> rows, StructType columns) {
        return spark.createDataFrame(rows, columns).coalesce(1);
    }
}
