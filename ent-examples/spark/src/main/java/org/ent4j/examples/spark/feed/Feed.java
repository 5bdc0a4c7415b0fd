package org.ent4j.examples.spark.feed;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ent4j.directory.importing.ImportRefusal;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.Steps;
import org.ent4j.examples.spark.files.Csv;
import org.ent4j.examples.spark.files.IssueRows;
import org.ent4j.examples.spark.files.Remarks;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.people.ReadPeople;
import org.ent4j.examples.spark.people.StructureFiles;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.text.Label;

/**
 * The job {@code feed}. Results: {@code people} whom the files name, once each; {@code issues} with file and line; {@code tallies}
 * of each file; {@code duplicates}, who may be there twice; {@code structures} and {@code plan}, what an import would do to a directory, and {@code fates}, how many people have
 * which. Without a known directory everybody is to be created.
 */
public final class Feed {

    private final SparkSession spark;
    private final WholeFolder out;
    private final Steps steps;
    private final LocalDate today;

    public Feed(SparkSession spark, WholeFolder out, Steps steps, LocalDate today) {
        this.spark = spark;
        this.out = out;
        this.steps = steps;
        this.today = today;
    }

    /**
     * What a directory knows that was given an earlier export.
     *
     * @throws Unusable when a file of it cannot be used: whom it named would seem to be new
     */
    public ReadPeople known(Path earlier) {
        var known = ReadPeople.read(spark, earlier, new FeedColumns(), Map.of(), out.scratch("known"), steps);
        if (!known.unusable().isEmpty()) {
            var names = String.join(", ", known.unusable());
            throw new Unusable(
                    "file",
                    Label.of(
                            "export précédent, fichiers inutilisables : " + names,
                            "earlier export, files that cannot be used: " + names));
        }
        return known;
    }

    /** What the files of an export say. */
    public ReadPeople said(Path folder, Optional<ReadPeople> known) {
        var ids = known.map(ReadPeople::schools).map(StructureFiles::ids).orElse(Map.of());
        return ReadPeople.read(spark, folder, new FeedColumns(), ids, out.scratch("said"), steps);
    }

    /**
     * How much there is.
     *
     * @param people whom the files name
     * @param fates how many people have each
     * @param duplicates pairs that may be one person
     */
    public record Counts(long people, Map<Fate, Long> fates, long duplicates, Remarks remarks) {

        public Counts {
            fates = Map.copyOf(fates);
        }

        public long of(Fate fate) {
            return fates.getOrDefault(fate, 0L);
        }
    }

    /**
     * Writes all results; the folder is complete when its owner says so.
     *
     * @throws Unusable when too many people would disappear
     */
    public Counts run(ReadPeople said, Optional<ReadPeople> known) {
        known.ifPresent(before -> demandOneAcademie(said, before));
        steps.begin(Label.of("personnes", "people"));
        PeopleTable.of(said).write().parquet(out.part("people"));
        var people = spark.read().parquet(out.part("people")).count();
        steps.begin(Label.of("plan d'import", "import plan"));
        plan(said, known, people);
        steps.begin(Label.of("doublons", "duplicates"));
        Csv.write(Duplicates.of(spark, said, out.scratch("compared")), out.part("duplicates.csv"));
        steps.begin(Label.of("remarques et décomptes", "remarks and tallies"));
        Csv.write(Tallies.of(spark, said), out.part("tallies.csv"));
        Csv.write(issues(said, known), out.part("issues.csv"));
        return new Counts(
                people,
                Fates.read(spark, out.part("fates.csv")),
                Csv.read(spark, out.part("duplicates.csv")).count(),
                Remarks.of(spark, out.part("issues.csv")));
    }

    /** Of two, people of one are strangers to the other, and who moves between them is to be matched: that is not done here. */
    private static void demandOneAcademie(ReadPeople said, ReadPeople known) {
        var academies = new TreeSet<>(FeedScope.of(said).academies());
        academies.addAll(FeedScope.of(known).academies());
        if (academies.size() > 1) {
            var codes = String.join(", ", academies);
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--known : une académie à la fois (trouvé : %s)".formatted(codes),
                            "--known: one académie at a time (found: %s)".formatted(codes)));
        }
    }

    private Dataset<Row> issues(ReadPeople said, Optional<ReadPeople> known) {
        var notJudged = FeedScope.notJudged(said).stream().map(IssueRows::of).toList();
        return said.issues()
                .unionByName(GuardiansUnknown.of(said, known))
                .unionByName(spark.createDataFrame(known.isPresent() ? notJudged : List.of(), IssueRows.SCHEMA))
                .orderBy("name", "line", "element", "code", "fr");
    }

    private void plan(ReadPeople said, Optional<ReadPeople> known, long people) {
        var plan = new Plan(spark, today);
        var ofBoth =
                Math.max(people, known.map(before -> before.people().count()).orElse(0L));
        plan.people(said, known, ofBoth).write().parquet(out.scratch("plan"));
        var lines = spark.read().schema(PlanLines.OF_PEOPLE).parquet(out.scratch("plan"));
        known.flatMap(before -> plan.guard(before, said, lines)).ifPresent(refusal -> {
            throw Unusable.of(new ImportRefusal.Guarded(refusal));
        });
        var ordered = lines.orderBy("person");
        ordered.write().parquet(out.part("plan"));
        Csv.write(ordered.filter(col("fate").notEqual(Fate.UNCHANGED.name())), out.part("plan.csv"));
        Csv.write(Fates.of(lines), out.part("fates.csv"));
        var structures = Structures.lines(known.map(ReadPeople::schools), said.schools(), today);
        Csv.write(
                spark.createDataFrame(structures, PlanLines.OF_STRUCTURES).orderBy("structure"),
                out.part("structures.csv"));
    }
}
