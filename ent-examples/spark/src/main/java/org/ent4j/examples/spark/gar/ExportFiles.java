package org.ent4j.examples.spark.gar;

import static org.apache.spark.sql.functions.col;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.ent4j.catalogue.feed.gar.GarWriterDesk;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.examples.spark.files.OutputFolder;

/** The files of all exports: where they are cut, each written by whoever is free, then archived and looked at. */
final class ExportFiles {

    private static final int FILES_A_TASK = 16;

    private final SparkSession spark;
    private final GarSettings settings;
    private final OutputFolder folder;
    private final Dataset<Row> assembled;
    private final Beginnings beginnings = new Beginnings();
    private final List<Row> counts = new ArrayList<>();

    ExportFiles(SparkSession spark, GarSettings settings, OutputFolder folder, Dataset<Row> assembled) {
        this.spark = spark;
        this.settings = settings;
        this.folder = folder;
        this.assembled = assembled;
    }

    /** Says where files are cut: a row for each of them, none of a person, comes together here. */
    void cut() {
        var most = settings.mostElements();
        MapPartitionsFunction<Row, Row> cuts = sizes -> new Stepwise(new Cuts(sizes, most));
        assembled
                .filter(col("sizes").isNotNull())
                .repartition(spark.sparkContext().defaultParallelism(), col("ent"), col("part"))
                .sortWithinPartitions("ent", "part", "type", "slice", "n")
                .mapPartitions(cuts, Encoders.row(Cuts.SCHEMA))
                .orderBy("ent", "part", "number", "type")
                .collectAsList()
                .forEach(row -> {
                    if (row.getAs("number") == null) {
                        counts.add(row);
                    } else {
                        beginnings.add(row);
                    }
                });
    }

    /** How many objects each type has; rows of {@link Cuts}. */
    List<Row> counts() {
        return counts;
    }

    /** What is said against numbering the files. */
    List<GarObjection> objections(String ent) {
        return Stream.of(GarPart.values())
                .filter(part -> beginnings.files(ent, part.ordinal()) > GarWriterDesk.MOST_FILES)
                .<GarObjection>map(
                        part -> new GarObjection.TooManyFiles(part.code(), beginnings.files(ent, part.ordinal())))
                .toList();
    }

    /** @param ents whose files are to be written */
    void write(Collection<String> ents) {
        var heads = heads(ents);
        var known = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(beginnings);
        var objects = assembled
                .filter(col("object").isNotNull().and(col("ent").isin(ents.toArray())))
                .map(numbered(known), Encoders.row(PartFile.SCHEMA));
        var asked = settings;
        var into = folder;
        ForeachPartitionFunction<Row> writer = rows -> PartFile.write(rows, asked, into);
        spark.createDataFrame(heads, PartFile.SCHEMA)
                .union(objects)
                .repartition(tasks(heads.size()), col("ent"), col("part"), col("number"))
                .sortWithinPartitions("ent", "part", "number", "type", "slice", "n")
                .foreachPartition(writer);
    }

    private int tasks(int files) {
        return Math.max(spark.sparkContext().defaultParallelism(), files / FILES_A_TASK);
    }

    private List<Row> heads(Collection<String> ents) {
        var heads = new ArrayList<Row>();
        for (var ent : ents) {
            for (var part : GarPart.values()) {
                for (var number = 0; number < beginnings.files(ent, part.ordinal()); number++) {
                    heads.add(RowFactory.create(ent, part.ordinal(), number, null, null, null, null));
                }
            }
        }
        return heads;
    }

    private static MapFunction<Row, Row> numbered(Broadcast<Beginnings> beginnings) {
        return object -> RowFactory.create(
                object.getAs("ent"),
                object.getAs("part"),
                beginnings.value().file(object),
                object.getAs("type"),
                object.getAs("slice"),
                object.getAs("n"),
                object.<Row>getAs("object").get(0));
    }

    /**
     * Archives and looks at what was written.
     *
     * @return what blocks exports, by ENT; of each that was looked at
     */
    SortedMap<String, List<Row>> complete(Collection<String> ents, GarExport.Check check) {
        var completions = ents.stream().map(this::completion).toList();
        var into = folder;
        var objections = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(completions, Math.max(1, completions.size()))
                .map(each -> new Objections(
                        each.ent(),
                        new ArrayList<>(each.complete(into, check).stream()
                                .map(Assembled::reason)
                                .toList())))
                .collect();
        var byEnt = new TreeMap<String, List<Row>>();
        objections.forEach(each -> byEnt.put(each.ent(), each.rows()));
        return byEnt;
    }

    private Completion completion(String ent) {
        var files = new ArrayList<Integer>();
        for (var part : GarPart.values()) {
            files.add(beginnings.files(ent, part.ordinal()));
        }
        return new Completion(ent, files, settings);
    }

    /** What blocks one export. */
    private record Objections(String ent, ArrayList<Row> rows) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;
    }
}
