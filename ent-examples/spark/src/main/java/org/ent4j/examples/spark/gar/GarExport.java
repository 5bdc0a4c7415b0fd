package org.ent4j.examples.spark.gar;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ent4j.catalogue.feed.gar.ValidateGar;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.examples.spark.Steps;
import org.ent4j.examples.spark.files.Csv;
import org.ent4j.examples.spark.files.OutputFolder;
import org.ent4j.examples.spark.files.Remarks;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.people.ReadPeople;
import org.ent4j.examples.spark.people.SchoolDirectory;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/**
 * The job {@code gar-export}: the complete export of each ENT, of one degree, as the library writes it of the same schools on
 * one machine, byte for byte.
 *
 * <p>Results: a folder for each ENT, {@code ENT1_2D}, with the XML files, the archive and its checksum, and nothing of an ENT
 * whose export is blocked; {@code blocked.csv} says why it is; {@code left-out.csv} has all that rules have left out, in the
 * order in which it was met; {@code totals.csv} the objects by ENT, part and type; {@code issues.csv} what there is to report of
 * the files.
 *
 * <p>Schools come first, each with its people on one machine; what they have in them is then held by each machine, some tens of
 * kilobytes a school, as an export on one machine holds it. People are assembled in slices of one order, a person at a time.
 * The check at the end, one task for each ENT, holds eight bytes for each key of its export.
 */
public final class GarExport {

    private static final String EXPORTS = "exports";

    private final SparkSession spark;
    private final GarSettings settings;
    private final Ents.Said exporting;
    private final WholeFolder out;
    private final Steps steps;
    private final Check check;

    public GarExport(SparkSession spark, GarSettings settings, Ents.Said exporting, WholeFolder out, Steps steps) {
        this(spark, settings, exporting, out, steps, (folder, files) -> ValidateGar.standard(folder, files));
    }

    private GarExport(
            SparkSession spark, GarSettings settings, Ents.Said exporting, WholeFolder out, Steps steps, Check check) {
        this.spark = spark;
        this.settings = settings;
        this.exporting = exporting;
        this.out = out;
        this.steps = steps;
        this.check = check;
    }

    /** Who looks at the files of an export before they take their name; on a machine of the cluster. */
    @FunctionalInterface
    public interface Check extends Serializable {

        /**
         * What blocks the export.
         *
         * @param folder for the reports
         * @param files with the archive and its checksum
         */
        List<GarObjection> objections(String folder, List<FeedSource> files);
    }

    /** The same, looked at by somebody else. */
    public GarExport checkedBy(Check other) {
        return new GarExport(spark, settings, exporting, out, steps, other);
    }

    /**
     * What came of it.
     *
     * @param exports how many are complete
     * @param inNone schools of the degree that no ENT exports
     * @param leftOut how much rules have left out
     * @param blocked why, by ENT; each sentence in French and English
     */
    public record Counts(
            int exports, long inNone, long leftOut, SortedMap<String, List<Label>> blocked, Remarks remarks) {}

    /** What the files of an export say. */
    public ReadPeople said(Path folder) {
        return ReadPeople.read(spark, folder, new GarColumns(), Map.of(), out.scratch("people"), steps);
    }

    /** Writes all results; the folder is complete when its owner says so. */
    public Counts run(ReadPeople people) {
        var directory = new SchoolDirectory(people.schools());
        var all = Ents.schools(directory.store());
        var ents = exporting.of(all);
        step("établissements de %d ENT", "schools of %d ENT(s)", ents.ents().size());
        var perimeter = Perimeter.of(spark, people, directory, ents, out);
        var schools =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(perimeter.schools(settings, all));
        step("objets de %d export(s)", "objects of %d export(s)", ents.ents().size());
        var assembled = new Assemblies(spark, schools, out).of(ents.ents(), perimeter.people());
        var blocked = blocked(assembled);
        var missing = people.unusable();
        if (!missing.isEmpty()) {
            var why = List.of(Assembled.reason(new Incomplete(missing)));
            ents.ents().forEach(ent -> blocked.put(ent, why));
        }
        var files = new ExportFiles(spark, settings, folder(), assembled);
        files.cut();
        var open = open(ents, files, blocked);
        step("fichiers de %d export(s)", "files of %d export(s)", open.size());
        files.write(open);
        step("archive et contrôle de %d export(s)", "archive and check of %d export(s)", open.size());
        files.complete(open, check).forEach((ent, objections) -> {
            if (objections.isEmpty()) {
                out.keep(EXPORTS + "/" + settings.folder(ent), settings.folder(ent));
            } else {
                blocked.put(ent, objections);
            }
        });
        steps.begin(Label.of("tableaux", "tables"));
        var tables = new ExportTables(spark, out);
        tables.leftOut(assembled);
        tables.totals(files.counts(), blocked.keySet(), settings.degree());
        tables.blocked(blocked);
        tables.issues(ents.issues(), people.issues());
        return counts(ents, blocked);
    }

    /** Whom files held that cannot be used nobody knows: of an export that says all, they would be missing. */
    record Incomplete(List<String> files) implements Reason {

        Incomplete {
            files = List.copyOf(files);
        }

        @Override
        public String code() {
            return "spark.gar.incomplete";
        }
    }

    private void step(String fr, String en, int count) {
        steps.begin(Label.of(fr.formatted(count), en.formatted(count)));
    }

    private OutputFolder folder() {
        return OutputFolder.of(spark, out.scratch(EXPORTS), out.scratch("attempts"));
    }

    private static SortedMap<String, List<Row>> blocked(Dataset<Row> assembled) {
        var blocked = new TreeMap<String, List<Row>>();
        assembled
                .filter(col("blocked").isNotNull())
                .select("ent", "blocked")
                .collectAsList()
                .forEach(row -> blocked.put(row.getString(0), List.of(row.getStruct(1))));
        return blocked;
    }

    /** Those that nothing blocks until now. */
    private static List<String> open(Ents ents, ExportFiles files, SortedMap<String, List<Row>> blocked) {
        for (var ent : ents.ents()) {
            var objections = files.objections(ent);
            if (!objections.isEmpty()) {
                blocked.put(ent, objections.stream().map(Assembled::reason).toList());
            }
        }
        return ents.ents().stream().filter(ent -> !blocked.containsKey(ent)).toList();
    }

    private Counts counts(Ents ents, SortedMap<String, List<Row>> blocked) {
        var labels = new TreeMap<String, List<Label>>();
        blocked.forEach((ent, reasons) -> labels.put(
                ent,
                reasons.stream()
                        .map(each -> Label.of(each.getString(1), each.getString(2)))
                        .toList()));
        return new Counts(
                ents.ents().size() - blocked.size(),
                ents.inNone(),
                Csv.read(spark, out.part("left-out.csv")).count(),
                labels,
                Remarks.of(spark, out.part("issues.csv")));
    }
}
