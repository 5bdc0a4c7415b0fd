package org.ent4j.examples.spark.gar;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.examples.spark.Groups;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.people.ReadPeople;
import org.ent4j.examples.spark.people.SchoolDirectory;
import org.ent4j.model.id.Uai;

/** What may be handed over, worked out school by school. */
final class Perimeter {

    private static final int SCHOOLS_A_TASK = 8;
    private static final StructType EXPORTED = Rows.of(Rows.text("ent"), Rows.text("structure"));

    private final Dataset<Row> read;

    private Perimeter(Dataset<Row> read) {
        this.read = read;
    }

    /** Works it out once, into the scratch of the results. */
    static Perimeter of(SparkSession spark, ReadPeople people, SchoolDirectory directory, Ents ents, WholeFolder out) {
        var exported = exported(directory, ents);
        var schools = spark.createDataFrame(exported, EXPORTED);
        var told = schools.selectExpr("ent", "structure", "cast(null as binary) as packed")
                .union(people.people()
                        .select(explode(col("structures")).as("structure"), col("packed"))
                        .join(broadcast(schools), "structure")
                        .select("ent", "structure", "packed"));
        told.repartition(tasks(spark, exported.size()), col("structure"))
                .sortWithinPartitions("structure")
                .mapPartitions(perimeters(spark, directory), Encoders.row(SchoolPerimeters.SCHEMA))
                .write()
                .parquet(out.scratch("perimeter"));
        return new Perimeter(spark.read().schema(SchoolPerimeters.SCHEMA).parquet(out.scratch("perimeter")));
    }

    private static int tasks(SparkSession spark, int schools) {
        return Math.max(spark.sparkContext().defaultParallelism(), schools / SCHOOLS_A_TASK);
    }

    private static List<Row> exported(SchoolDirectory schools, Ents ents) {
        var exported = new ArrayList<Row>();
        schools.store()
                .structures()
                .all()
                .forEach(structure -> structure
                        .uai()
                        .map(Uai::value)
                        .flatMap(uai -> Optional.ofNullable(ents.bySchool().get(uai)))
                        .ifPresent(ent -> exported.add(
                                RowFactory.create(ent, structure.id().value()))));
        return exported;
    }

    private static MapPartitionsFunction<Row, Row> perimeters(SparkSession spark, SchoolDirectory schools) {
        var known = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(schools);
        return rows -> {
            var perimeters = new SchoolPerimeters(known.value().store());
            return new Groups(rows, "structure", perimeters::of);
        };
    }

    /** @param bare all schools, as {@link Ents#schools} has them */
    Schools schools(GarSettings settings, List<GarSchool> bare) {
        var schools = new Schools(settings, bare);
        read.filter(col("school").isNotNull())
                .select("ent", "school")
                .collectAsList()
                .forEach(row -> schools.add(row.getString(0), row.getStruct(1)));
        return schools;
    }

    /** With {@code ent}, {@code key} and {@code person}; a row for each school of each. */
    Dataset<Row> people() {
        return read.filter(col("person").isNotNull()).select("ent", "key", "person");
    }
}
