package org.ent4j.examples.spark.people;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.ent4j.directory.feed.aaf.AafCategory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.DirectoryFeed.KnownStructures;
import org.ent4j.examples.spark.Steps;
import org.ent4j.examples.spark.files.InputFile;
import org.ent4j.examples.spark.files.Inputs;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;

/**
 * Everybody whom a complete export names, as rules of access see them: a row for each capacity in each school. The few files of
 * structures are read first, on one machine; those of people each by whoever is free. What a file says before it breaks off is
 * thrown away, and the others go on.
 */
public final class AcademiePeople {

    private final SparkSession spark;
    private final List<InputFile> files;
    private final Map<String, String> structures = new HashMap<>();
    private final List<Issue> ofStructures = new ArrayList<>();
    private final Dataset<Row> read;

    private AcademiePeople(SparkSession spark, List<InputFile> files, WholeFolder out) {
        this.spark = spark;
        this.files = files;
        readStructures();
        this.read = kept(out);
    }

    /** Reads all files once, into the scratch of the results. */
    public static AcademiePeople read(SparkSession spark, URI folder, WholeFolder out, Steps steps) {
        var files = Inputs.xml(spark, folder);
        steps.begin(
                Label.of("lecture de %d fichiers".formatted(files.size()), "reading %d files".formatted(files.size())));
        return new AcademiePeople(spark, files, out);
    }

    private void readStructures() {
        var sources = files.stream()
                .filter(file -> !isOfPeople(file))
                .map(InputFile::source)
                .toList();
        if (!sources.isEmpty()) {
            var reading = AafFeed.of(sources).complete().read(KnownStructures.NONE, new StructureKeys(structures));
            ofStructures.addAll(reading.issues());
        }
    }

    private static boolean isOfPeople(InputFile file) {
        return AafCategory.ofFileName(file.name())
                .filter(category -> category.people().isEmpty())
                .isEmpty();
    }

    private Dataset<Row> kept(WholeFolder out) {
        var people = files.stream().filter(AcademiePeople::isOfPeople).toList();
        var numbered = new ArrayList<PeopleFile>();
        inOrder(people).forEach(file -> numbered.add(new PeopleFile(numbered.size(), file)));
        var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var known = context.broadcast(new HashMap<>(structures));
        var rows =
                context.parallelize(numbered, Math.max(1, numbered.size())).flatMap(file -> file.rows(known.value()));
        spark.createDataFrame(rows, PersonRows.SCHEMA).write().parquet(out.scratch("people"));
        return spark.read().schema(PersonRows.SCHEMA).parquet(out.scratch("people"));
    }

    /** As the reader takes them: by category, then by name. */
    private static List<InputFile> inOrder(List<InputFile> files) {
        var byName = new HashMap<String, InputFile>();
        files.forEach(file -> byName.put(file.name(), file));
        return AafFeed.of(files.stream().map(InputFile::source).toList()).files().stream()
                .map(source -> byName.get(source.name()))
                .toList();
    }

    /** The ids of the structures that the export declares. */
    public List<String> structures() {
        return structures.values().stream().distinct().sorted().toList();
    }

    /** What there is to report of the files: name, line, element, severity, code, and the sentence in French and English. */
    public Dataset<Row> issues() {
        var ofFiles = read.filter(col("issue").isNotNull()).select("file", "issue.*");
        var first =
                ofStructures.stream().map(issue -> PersonRows.issue(-1, issue)).toList();
        var ofFirst = spark.createDataFrame(first, PersonRows.SCHEMA).select("file", "issue.*");
        return ofFirst.union(ofFiles).orderBy("file", "line", "element", "code").drop("file");
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
     * {@code disciplines}, {@code matieres}.
     */
    public Dataset<Row> users() {
        var people = people();
        var places = people.select(col("person"), explode(col("places")).as("place"), col("guardians"));
        var own = places.select("place.*");
        var known = people.select(col("person").as("guardian"));
        var none = lit(new String[0]);
        var guardians = places.filter(col("place.profil").equalTo(Profil.ELEVE.name()))
                .select(
                        col("place.structure"),
                        explode(array_distinct(col("guardians"))).as("guardian"))
                .distinct()
                .join(known, "guardian")
                .select(
                        col("structure"),
                        concat(col("guardian"), lit(suffix())).as("user"),
                        lit(Profil.PARENT.name()).as("profil"),
                        none.as("fonctions"),
                        none.as("disciplines"),
                        none.as("matieres"));
        return own.unionByName(guardians);
    }

    private static String suffix() {
        var nobody = new PersonId("x");
        return PersonRows.user(nobody, Profil.PARENT).substring(1);
    }

    /** Each person once, as the first file that has him says. */
    private Dataset<Row> people() {
        var bad = read.filter(col("issue.severity").equalTo(Severity.FATAL.name()))
                .select(col("file").as("bad"))
                .distinct();
        var first = Window.partitionBy("person").orderBy("file", "line");
        return read.filter(col("person").isNotNull())
                .join(bad, col("file").equalTo(col("bad")), "left_anti")
                .withColumn("place_in_files", row_number().over(first))
                .filter(col("place_in_files").equalTo(1));
    }
}
