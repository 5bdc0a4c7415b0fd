package org.ent4j.examples.spark.feed;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ent4j.examples.spark.files.Csv;
import org.ent4j.model.reconcile.Fate;

/** How many people have each fate, by profil. */
final class Fates {

    private Fates() {}

    static Dataset<Row> of(Dataset<Row> lines) {
        return lines.groupBy("profil", "fate").agg(count(lit(1)).as("people")).orderBy("profil", "fate");
    }

    /** Of all profils together, from a table that was written. */
    static Map<Fate, Long> read(SparkSession spark, String table) {
        var fates = new EnumMap<Fate, Long>(Fate.class);
        Csv.read(spark, table)
                .collectAsList()
                .forEach(row ->
                        fates.merge(Fate.valueOf(row.getAs("fate")), Long.valueOf(row.getAs("people")), Long::sum));
        return fates;
    }
}
