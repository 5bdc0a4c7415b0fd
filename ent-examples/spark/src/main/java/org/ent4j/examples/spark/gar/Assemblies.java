package org.ent4j.examples.spark.gar;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Collection;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.ent4j.examples.spark.files.WholeFolder;

/**
 * The assemblies of all exports: people in slices of one order, then what stands around them, which wants to know which classes
 * and groups the slices have used.
 */
final class Assemblies {

    private static final int SLICES_A_CORE = 4;

    private final SparkSession spark;
    private final Broadcast<Schools> schools;
    private final WholeFolder out;

    Assemblies(SparkSession spark, Broadcast<Schools> schools, WholeFolder out) {
        this.spark = spark;
        this.schools = schools;
        this.out = out;
    }

    /** Makes all once, into the scratch of the results; rows of {@link Assembled}. */
    Dataset<Row> of(Collection<String> ents, Dataset<Row> people) {
        people.repartitionByRange(spark.sparkContext().defaultParallelism() * SLICES_A_CORE, col("ent"), col("key"))
                .sortWithinPartitions("ent", "key")
                .mapPartitions(slices(schools), Encoders.row(Assembled.SCHEMA))
                .write()
                .parquet(out.scratch("slices"));
        var slices = read("slices");
        around(ents, people, slices)
                .repartition(ents.size(), col("ent"))
                .sortWithinPartitions("ent", "kind", "key", "uai", "code")
                .mapPartitions(frames(schools), Encoders.row(Assembled.SCHEMA))
                .write()
                .parquet(out.scratch("frames"));
        return slices.union(read("frames"));
    }

    private Dataset<Row> read(String name) {
        return spark.read().schema(Assembled.SCHEMA).parquet(out.scratch(name));
    }

    private Dataset<Row> around(Collection<String> ents, Dataset<Row> people, Dataset<Row> slices) {
        var exports = ents.stream()
                .map(ent -> RowFactory.create(ent, Frames.EXPORT, null, null, null, null))
                .toList();
        var designated = schools.value().settings().designated().values().stream()
                .flatMap(List::stream)
                .toArray();
        var nothing = lit(null).cast("string");
        return spark.createDataFrame(exports, Frames.SCHEMA)
                .union(people.filter(col("person.id").isin(designated))
                        .select(col("ent"), lit(Frames.PERSON), col("key"), col("person"), nothing, nothing))
                .union(slices.filter(col("used").isNotNull())
                        .select(
                                col("ent"),
                                lit(Frames.USED),
                                lit(null).cast("binary"),
                                lit(null).cast(PersonRow.SCHEMA),
                                col("used.uai"),
                                col("used.code"))
                        .distinct());
    }

    private static MapPartitionsFunction<Row, Row> slices(Broadcast<Schools> schools) {
        return people -> new Stepwise(new PeopleSlices(people, schools.value(), TaskContext.getPartitionId()));
    }

    private static MapPartitionsFunction<Row, Row> frames(Broadcast<Schools> schools) {
        return rows -> new Stepwise(new Frames(rows, schools.value()));
    }
}
