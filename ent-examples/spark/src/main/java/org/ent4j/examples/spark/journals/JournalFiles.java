package org.ent4j.examples.spark.journals;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.Steps;
import org.ent4j.examples.spark.files.Inputs;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.journal.JournalKind;

/**
 * The journals of vie scolaire of many schools, in a folder of CSV files with the rows of the table {@code vs_event}
 * ({@code COPY vs_event TO … CSV HEADER}): one for all schools, one for each or any other number of files, in any order,
 * compressed or not. Of a file that breaks off nothing is kept. One that ends between two rows looks whole: where the last
 * events of a journal are missing, nobody notices.
 */
public final class JournalFiles {

    /** What the files of a folder are called. */
    private static final Set<String> ENDINGS = Set.of(".csv", ".csv.gz", ".csv.bz2");

    private final Dataset<Row> read;

    private JournalFiles(Dataset<Row> read) {
        this.read = read;
    }

    /**
     * Reads all files once, into the scratch of the results.
     *
     * @param kinds of journals; others are passed over
     * @throws Unusable when there is no such folder, or no file in it
     */
    public static JournalFiles read(
            SparkSession spark, Path folder, EnumSet<JournalKind> kinds, WholeFolder out, Steps steps) {
        var files = new ArrayList<JournalFile>();
        Inputs.files(
                        spark,
                        folder,
                        "journals",
                        ENDINGS,
                        Label.of("des fichiers CSV avec les lignes de vs_event", "CSV files with the rows of vs_event"))
                .forEach(file -> files.add(new JournalFile(files.size(), file)));
        steps.begin(Label.of(
                "lecture de %d fichier(s) de journaux".formatted(files.size()),
                "reading %d file(s) of journals".formatted(files.size())));
        var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var wanted = context.broadcast(kinds.stream().map(JournalKind::name).collect(Collectors.toSet()));
        var rows = context.parallelize(files, files.size()).flatMap(file -> file.rows(wanted.value()));
        spark.createDataFrame(rows, EventRow.SCHEMA).write().parquet(out.scratch("journals"));
        return new JournalFiles(spark.read().schema(EventRow.SCHEMA).parquet(out.scratch("journals")));
    }

    /** What an {@linkplain #events() event} has. */
    public static StructType eventSchema() {
        return new StructType(Arrays.stream(EventRow.SCHEMA.fields())
                .filter(field -> !field.name().equals("issue"))
                .toArray(StructField[]::new));
    }

    /**
     * The events of files that can be used, for {@link SchoolEvents}; a row that cannot be used, but names its school, is one
     * without a position.
     */
    public Dataset<Row> events() {
        return read.filter(col("school").isNotNull())
                .join(bad(), col("file").equalTo(col("bad")), "left_anti")
                .drop("issue");
    }

    private Dataset<Row> bad() {
        return read.filter(col("issue.severity").equalTo(Severity.FATAL.name()))
                .select(col("file").as("bad"))
                .distinct();
    }

    /**
     * The schools of which something may be missing since a file cannot be used. Where each school has a file of its own, those that
     * the file named until it broke off; where schools stand in several files, all of them, since it may have had events of any.
     */
    public Set<String> cutSchools() {
        var named =
                read.filter(col("school").isNotNull()).select("school", "file").distinct();
        var broken = bad();
        if (broken.isEmpty()) {
            return Set.of();
        }
        var isOneEach =
                named.groupBy("school").count().filter(col("count").gt(1)).isEmpty();
        var cut = isOneEach ? named.join(broken, col("file").equalTo(col("bad"))) : named;
        return cut.select("school").distinct().collectAsList().stream()
                .map(row -> row.getString(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What there is to report of the files themselves, with the columns of an {@code IssueRows}. */
    public Dataset<Row> issues() {
        return read.filter(col("issue").isNotNull()).select("issue.*");
    }

    /** Files that cannot be used, by their names. */
    public List<String> unusable() {
        return issues()
                .filter(col("severity").equalTo(Severity.FATAL.name()))
                .select("name")
                .distinct()
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }
}
