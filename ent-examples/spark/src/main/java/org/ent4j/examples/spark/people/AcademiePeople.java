package org.ent4j.examples.spark.people;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.ent4j.directory.feed.aaf.AafCategory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.Steps;
import org.ent4j.examples.spark.files.InputFile;
import org.ent4j.examples.spark.files.Inputs;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;

/**
 * Everybody whom a complete export names, as rules of access see them: a row for each capacity in each school. The few files of
 * structures are read first, on one machine; those of people each by whoever is free. What a file says before it breaks off is
 * thrown away, and the others go on.
 */
public final class AcademiePeople {

    private static final int OF_STRUCTURES = -1;

    private final SparkSession spark;
    private final StructureFiles schools;
    private final Dataset<Row> read;

    private AcademiePeople(SparkSession spark, StructureFiles schools, Dataset<Row> read) {
        this.spark = spark;
        this.schools = schools;
        this.read = read;
    }

    /**
     * Reads all files once, into the scratch of the results.
     *
     * @throws Unusable when there is no complete export, or no file of schools that can be used
     */
    public static AcademiePeople read(SparkSession spark, Path folder, WholeFolder out, Steps steps) {
        var files = Inputs.xml(spark, folder);
        files.stream().filter(AcademiePeople::isDelta).findFirst().ifPresent(AcademiePeople::refuse);
        steps.begin(Label.of(
                "lecture de %d fichier(s)".formatted(files.size()), "reading %d file(s)".formatted(files.size())));
        var schools =
                StructureFiles.read(files.stream().filter(StructureFiles::isOne).toList());
        var people = files.stream().filter(AcademiePeople::isOfPeople).toList();
        keep(spark, inOrder(people), schools, out.scratch("people"));
        var read = spark.read().schema(PersonRows.SCHEMA).parquet(out.scratch("people"));
        return new AcademiePeople(spark, schools, read);
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

    private static boolean isOfPeople(InputFile file) {
        return AafCategory.ofFileName(file.name())
                .filter(category -> category.people().isEmpty())
                .isEmpty();
    }

    private static void keep(SparkSession spark, List<InputFile> files, StructureFiles schools, String folder) {
        var numbered = new ArrayList<PeopleFile>();
        files.forEach(file -> numbered.add(new PeopleFile(numbered.size(), file)));
        var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var known = context.broadcast(new HashMap<>(schools.ids()));
        var rows =
                context.parallelize(numbered, Math.max(1, numbered.size())).flatMap(file -> file.rows(known.value()));
        spark.createDataFrame(rows, PersonRows.SCHEMA).write().parquet(folder);
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

    /** The ids of the structures that the export declares. */
    public List<String> structures() {
        return schools.ids().values().stream().distinct().sorted().toList();
    }

    /** What there is to report of the files: name, line, element, severity, code, and the sentence in French and English. */
    public Dataset<Row> issues() {
        var first = schools.issues().stream()
                .map(issue -> PersonRows.issue(OF_STRUCTURES, issue))
                .toList();
        var again = numbered()
                .filter(col("time").gt(1))
                .map((MapFunction<Row, Row>) PersonRows::saidBefore, Encoders.row(PersonRows.SCHEMA));
        return spark.createDataFrame(first, PersonRows.SCHEMA)
                .union(read.filter(col("issue").isNotNull()))
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
     * The users: {@code structure}, {@code user} (the person in a capacity), {@code profil}, {@code fonctions},
     * {@code disciplines}, {@code matieres}. Everybody's account is operational, and nobody is in a free group: an export knows
     * neither.
     */
    public Dataset<Row> users() {
        var people = numbered().filter(col("time").equalTo(1));
        var places = people.select(col("person"), explode(col("places")).as("place"), col("guardians"));
        var none = lit(new String[0]);
        var guardians = places.filter(col("place.profil").equalTo(Profil.ELEVE.name()))
                .select(
                        col("place.structure"),
                        explode(array_distinct(col("guardians"))).as("guardian"))
                .distinct()
                .join(people.select(col("person").as("guardian")), "guardian")
                .select(
                        col("structure"),
                        concat(col("guardian"), lit(PersonRows.AS_GUARDIAN)).as("user"),
                        lit(Profil.PARENT.name()).as("profil"),
                        none.as("fonctions"),
                        none.as("disciplines"),
                        none.as("matieres"));
        return places.select("place.*").unionByName(guardians);
    }

    /**
     * The pupils: {@code structure}, {@code pupil}, {@code classes}, {@code groups}, and the days that the export gives for these
     * ({@code stays}); a row for each school of each.
     */
    public Dataset<Row> pupils() {
        return numbered()
                .filter(col("time").equalTo(1))
                .select(col("person").as("pupil"), explode(col("enrolments")).as("enrolment"))
                .select("enrolment.structure", "pupil", "enrolment.classes", "enrolment.groups", "enrolment.stays");
    }

    /** The people of files that can be used, with how many times each was said until then. */
    private Dataset<Row> numbered() {
        var bad = read.filter(col("issue.severity").equalTo(Severity.FATAL.name()))
                .select(col("file").as("bad"))
                .distinct();
        return read.filter(col("person").isNotNull())
                .join(bad, col("file").equalTo(col("bad")), "left_anti")
                .withColumn(
                        "time", row_number().over(Window.partitionBy("person").orderBy("file", "line")));
    }
}
