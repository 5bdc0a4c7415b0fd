package org.ent4j.examples.spark.people;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import org.ent4j.model.issue.Issue;
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
    private static final String[] PLACE = {"person", "file", "line"};
    private static final StructType REPORTED = Rows.of(Rows.whole("file"), Rows.field("issue", IssueRows.SCHEMA));

    private final SparkSession spark;
    private final StructureFiles schools;
    private final Dataset<Row> read;
    private final Dataset<Row> usable;
    private final Dataset<Row> again;

    private ReadPeople(
            SparkSession spark, StructureFiles schools, Dataset<Row> read, Dataset<Row> usable, Dataset<Row> again) {
        this.spark = spark;
        this.schools = schools;
        this.read = read;
        this.usable = usable;
        this.again = again;
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
        keep(spark, inOrder(people), columns, everybodys(schools, known), scratch + "/rows");
        var read = spark.read().schema(FileRows.schema(columns)).parquet(scratch + "/rows");
        var usable = usable(read);
        return new ReadPeople(spark, schools, read, usable, again(spark, usable, scratch + "/again"));
    }

    /** Rows of files that can be used: of others, which are few, the numbers are known. */
    private static Dataset<Row> usable(Dataset<Row> read) {
        var broken = read
                .filter(col("issue.severity").equalTo(Severity.FATAL.name()))
                .select("file")
                .distinct()
                .collectAsList()
                .stream()
                .map(row -> row.get(0))
                .toArray();
        return read.filter(not(col("file").isin(broken)));
    }

    /** Where people are said again who were said before: as a rule nowhere, so that everybody else need not be moved for it. */
    private static Dataset<Row> again(SparkSession spark, Dataset<Row> usable, String scratch) {
        var places = usable.filter(col("person").isNotNull())
                .select("person", "file", "line")
                .withColumn(
                        "time", row_number().over(Window.partitionBy("person").orderBy("file", "line")))
                .filter(col("time").gt(1))
                .drop("time");
        places.write().parquet(scratch);
        return spark.read().schema(places.schema()).parquet(scratch);
    }

    /** A structure that the files do not tell is still one that was known before. */
    private static KnownSchools everybodys(StructureFiles schools, Map<String, String> known) {
        var ids = new HashMap<>(known);
        ids.putAll(schools.ids());
        return new KnownSchools(ids, new TreeSet<>(schools.academies()));
    }

    private static boolean isDelta(InputFile file) {
        return file.name().toLowerCase(Locale.ROOT).contains("delta");
    }

    private static void refuse(InputFile delta) {
        throw new Unusable(
                "file",
                Label.of(
                        delta.name() + " : delta ; attendu : un export complet, qui redit tout le monde",
                        delta.name() + ": a delta; expected: a complete export, which says everybody anew"));
    }

    private static void keep(
            SparkSession spark, List<InputFile> files, PersonColumns columns, KnownSchools schools, String folder) {
        var numbered = new ArrayList<PeopleFile>();
        files.forEach(file -> numbered.add(new PeopleFile(numbered.size(), file, columns)));
        var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var known = context.broadcast(schools);
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
        var ofSchools = schools.issues().stream()
                .filter(Issue::isFatal)
                .map(issue -> issue.where().file());
        var ofPeople = read
                .filter(col("issue.severity").equalTo(Severity.FATAL.name()))
                .select("name")
                .distinct()
                .collectAsList()
                .stream()
                .map(row -> row.getString(0));
        return Stream.concat(ofSchools, ofPeople).distinct().sorted().toList();
    }

    /**
     * Each person once, as the first file says that can be used: {@code file}, {@code line} and {@code name} of it, {@code person},
     * and the columns that were wanted.
     */
    public Dataset<Row> people() {
        return said().join(again, PLACE, "left_anti");
    }

    /** Where a file says a person, and by what number. */
    public static SourceLocation where(Row person) {
        String id = person.getAs("person");
        var number = id.substring(id.indexOf(':', id.indexOf(':') + 1) + 1);
        return new SourceLocation(person.getAs("name"), person.<Integer>getAs("line"), number);
    }

    /** Those of them who were said before, by an earlier file or line: the same columns. */
    public Dataset<Row> again() {
        return said().join(again, PLACE, "left_semi");
    }

    private Dataset<Row> said() {
        return usable.filter(col("person").isNotNull()).drop("issue", "account");
    }

    /** The account of each file that can be used: {@code name}, {@code academies}, {@code kinds}, {@code tallies}, {@code rejected}. */
    public Dataset<Row> accounts() {
        return usable.filter(col("account").isNotNull()).select("name", "account.*");
    }
}
