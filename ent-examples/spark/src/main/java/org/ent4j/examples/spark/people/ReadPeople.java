package org.ent4j.examples.spark.people;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.Steps;
import org.ent4j.examples.spark.files.InputFile;
import org.ent4j.examples.spark.files.Inputs;
import org.ent4j.examples.spark.files.IssueRows;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * Everybody whom a complete export names, with what a job wants to know of each. The few files without people are read first, on
 * one machine; those of people each by whoever is free. What a file says before it breaks off is thrown away, and the others
 * go on.
 */
public final class ReadPeople {

    private static final int OF_STRUCTURES = -1;
    private static final StructType REPORTED = Rows.of(Rows.whole("file"), Rows.field("issue", IssueRows.SCHEMA));

    private final SparkSession spark;
    private final StructureFiles schools;
    private final Dataset<Row> read;

    private ReadPeople(SparkSession spark, StructureFiles schools, Dataset<Row> read) {
        this.spark = spark;
        this.schools = schools;
        this.read = read;
    }

    /**
     * Reads all files once.
     *
     * @param columns what is wanted of each person
     * @param known ids that structures have already, by the keys of the source; the others have their UAI
     * @param scratch where the rows go
     * @throws Unusable when there is no complete export, or no file of schools that can be used
     */
    public static ReadPeople read(
            SparkSession spark,
            Path folder,
            PersonColumns columns,
            Map<String, String> known,
            String scratch,
            Steps steps) {
        var files = Inputs.xml(spark, folder);
        files.stream().filter(ReadPeople::isDelta).findFirst().ifPresent(ReadPeople::refuse);
        steps.begin(Label.of(
                "lecture de %d fichier(s)".formatted(files.size()), "reading %d file(s)".formatted(files.size())));
        var schools = StructureFiles.read(
                inOrder(files.stream().filter(StructureFiles::isOne).toList()), known);
        var people = files.stream().filter(file -> !StructureFiles.isOne(file)).toList();
        keep(spark, inOrder(people), columns, schools, scratch);
        return new ReadPeople(
                spark, schools, spark.read().schema(FileRows.schema(columns)).parquet(scratch));
    }

    private static boolean isDelta(InputFile file) {
        return file.name().contains("_Delta_");
    }

    private static void refuse(InputFile delta) {
        throw new Unusable(
                "file",
                Label.of(
                        delta.name() + " : delta ; attendu : un export complet, qui redit tout le monde",
                        delta.name() + ": a delta; expected: a complete export, which says everybody anew"));
    }

    private static void keep(
            SparkSession spark, List<InputFile> files, PersonColumns columns, StructureFiles schools, String folder) {
        var numbered = new ArrayList<PeopleFile>();
        files.forEach(file -> numbered.add(new PeopleFile(numbered.size(), file, columns)));
        var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var known = context.broadcast(new HashMap<>(schools.ids()));
        var rows =
                context.parallelize(numbered, Math.max(1, numbered.size())).flatMap(file -> file.rows(known.value()));
        spark.createDataFrame(rows, FileRows.schema(columns)).write().parquet(folder);
    }

    /** As the reader takes them: by category, then by name. */
    private static List<InputFile> inOrder(List<InputFile> files) {
        var byName = new HashMap<String, InputFile>();
        files.forEach(file -> byName.put(file.name(), file));
        return AafFeed.of(files.stream()
                        .map(file -> FeedSource.text(file.name(), ""))
                        .toList())
                .files()
                .stream()
                .map(source -> byName.get(source.name()))
                .toList();
    }

    /** What the files without people say. */
    public StructureFiles schools() {
        return schools;
    }

    /** The ids of the structures that the export declares. */
    public List<String> structures() {
        return schools.ids().values().stream().distinct().sorted().toList();
    }

    /** What there is to report of the files: name, line, element, severity, code, and the sentence in French and English. */
    public Dataset<Row> issues() {
        var first = schools.issues().stream()
                .map(issue -> RowFactory.create(OF_STRUCTURES, IssueRows.of(issue)))
                .toList();
        var again = again().map((MapFunction<Row, Row>) FileRows::saidBefore, Encoders.row(REPORTED));
        return spark.createDataFrame(first, REPORTED)
                .union(read.filter(col("issue").isNotNull()).select("file", "issue"))
                .union(again)
                .select("file", "issue.*")
                .orderBy("file", "name", "line", "element", "code", "fr")
                .drop("file");
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

    /**
     * Each person once, as the first file says that can be used: {@code file}, {@code line} and {@code name} of it, {@code person},
     * and the columns that were wanted.
     */
    public Dataset<Row> people() {
        return numbered().filter(col("time").equalTo(1)).drop("time", "issue", "account");
    }

    /** Where a file says a person, and by what number. */
    public static SourceLocation where(Row person) {
        String id = person.getAs("person");
        var number = id.substring(id.indexOf(':', id.indexOf(':') + 1) + 1);
        return new SourceLocation(person.getAs("name"), person.<Integer>getAs("line"), number);
    }

    /** Those of them who were said before, by an earlier file or line: the same columns. */
    public Dataset<Row> again() {
        return numbered().filter(col("time").gt(1)).drop("time", "issue", "account");
    }

    /** The account of each file that can be used: {@code name}, {@code academies}, {@code kinds}, {@code tallies}, {@code rejected}. */
    public Dataset<Row> accounts() {
        return usable().filter(col("account").isNotNull()).select("name", "account.*");
    }

    /** The people of files that can be used, with how many times each was said until then. */
    private Dataset<Row> numbered() {
        return usable().filter(col("person").isNotNull())
                .withColumn(
                        "time", row_number().over(Window.partitionBy("person").orderBy("file", "line")));
    }

    private Dataset<Row> usable() {
        var bad = read.filter(col("issue.severity").equalTo(Severity.FATAL.name()))
                .select(col("file").as("bad"))
                .distinct();
        return read.join(bad, col("file").equalTo(col("bad")), "left_anti");
    }
}
