package org.ent4j.examples.spark.attendance;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.ent4j.examples.spark.Steps;
import org.ent4j.examples.spark.files.Csv;
import org.ent4j.examples.spark.files.Remarks;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.journals.BySchool;
import org.ent4j.examples.spark.journals.JournalFiles;
import org.ent4j.examples.spark.people.AcademiePeople;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.statistics.SmallCounts;

/**
 * The job {@code vie-scolaire-year}: what counts of each pupil, which alerts there are and which legal steps are due, school by
 * school, as vie scolaire says it there.
 *
 * <p>Results, each a folder of files in their order: {@code pupils} by school and pupil; {@code alerts} by school, pupil and type;
 * {@code steps} by school, pupil, month and step; {@code left-out}, of whom nobody can tell; {@code issues} by file and line;
 * and in {@code published} tables by one question each, in which small counts are hidden.
 */
public final class VieScolaireYear {

    /** What attendance follows from: not from mark books, conseils, bulletins and the like. */
    public static final EnumSet<JournalKind> KINDS = EnumSet.of(
            JournalKind.ROLL_CALL,
            JournalKind.DOSSIER,
            JournalKind.PERMANENCE,
            JournalKind.OBSERVATION,
            JournalKind.INCIDENT,
            JournalKind.PUNITION,
            JournalKind.SANCTION,
            JournalKind.ALERT,
            JournalKind.SCHOOL);

    private static final String SCHOOL = "school";

    private final SparkSession spark;
    private final YearQuestion question;
    private final SmallCounts small;
    private final WholeFolder out;
    private final Steps steps;

    public VieScolaireYear(SparkSession spark, YearQuestion question, SmallCounts small, WholeFolder out, Steps steps) {
        this.spark = spark;
        this.question = question;
        this.small = small;
        this.out = out;
        this.steps = steps;
    }

    /**
     * How much there is.
     *
     * @param pupils that were counted
     * @param alerts open and handled
     * @param due legal steps
     * @param leftOut pupils of whom nobody can tell
     */
    public record Counts(long pupils, long alerts, long due, long leftOut, Remarks remarks) {}

    /** Writes all results; the folder is complete when its owner says so. */
    public Counts run(AcademiePeople people, JournalFiles journals) {
        var schools = people.structures().size();
        steps.begin(Label.of(
                "vie scolaire de %d établissements".formatted(schools),
                "vie scolaire of %d schools".formatted(schools)));
        ask(people, journals).write().parquet(out.scratch("year"));
        var year = spark.read().schema(YearRows.SCHEMA).parquet(out.scratch("year"));
        steps.begin(Label.of("écriture des élèves", "writing the pupils"));
        var pupils = said(year, "pupil", YearRows.PUPIL, "pupil");
        pupils.write().parquet(out.part("pupils"));
        Csv.write(pupils, out.part("pupils.csv"));
        steps.begin(Label.of("alertes, démarches et tableaux à publier", "alerts, steps and tables to publish"));
        Csv.write(said(year, "alert", YearRows.ALERT, "pupil", "type"), out.part("alerts.csv"));
        Csv.write(said(year, "step", YearRows.STEP, "pupil", "month", "step"), out.part("steps.csv"));
        Csv.write(said(year, "leftOut", YearRows.LEFT_OUT, "pupil", "what"), out.part("left-out.csv"));
        Csv.write(issues(people, journals, year), out.part("issues.csv"));
        publish(year);
        return counts(year);
    }

    private Counts counts(Dataset<Row> year) {
        var counted = year.agg(count("pupil"), count("alert"), count("step"), count("leftOut"))
                .first();
        return new Counts(
                counted.getLong(0),
                counted.getLong(1),
                counted.getLong(2),
                counted.getLong(3),
                Remarks.of(spark, out.part("issues.csv")));
    }

    private Dataset<Row> ask(AcademiePeople people, JournalFiles journals) {
        var bySchool = BySchool.of(spark, people.structures().size());
        var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var pupils = people.pupils().withColumnRenamed("structure", SCHOOL).select(SCHOOL, "pupil", "classes");
        var events = journals.events();
        return bySchool.group(pupils)
                .cogroupSorted(
                        bySchool.group(events),
                        columns("pupil"),
                        new Column[] {col("position").asc_nulls_first(), col("file"), col("line")},
                        new SchoolYearRows(context.broadcast(question), Set.copyOf(journals.cutSchools())),
                        Encoders.row(YearRows.SCHEMA));
    }

    private static Column[] columns(String... names) {
        return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
    }

    private static Dataset<Row> said(Dataset<Row> year, String what, StructType columns, String... order) {
        var sorted = new Column[order.length + 1];
        sorted[0] = col(SCHOOL);
        System.arraycopy(columns(order), 0, sorted, 1, order.length);
        return year.filter(col(what).isNotNull())
                .select(col(SCHOOL), col(what + ".*"))
                .orderBy(sorted);
    }

    private static Dataset<Row> issues(AcademiePeople people, JournalFiles journals, Dataset<Row> year) {
        return people.issues()
                .withColumn("part", lit(0))
                .unionByName(journals.issues()
                        .union(year.filter(col("issue").isNotNull()).select("issue.*"))
                        .withColumn("part", lit(1)))
                .orderBy("part", "name", "line", "element", "code", "fr")
                .drop("part");
    }

    /** Of schools alone, of which there are few enough for one machine. */
    private void publish(Dataset<Row> year) {
        var published = new Published(spark, small);
        var bySchool = new TreeMap<String, Integer>();
        var byStep = new TreeMap<String, Integer>();
        year.filter(col("pupil").isNotNull())
                .select(SCHOOL)
                .distinct()
                .collectAsList()
                .forEach(school -> bySchool.put(school.getString(0), 0));
        Arrays.stream(LegalStep.values()).forEach(step -> byStep.put(step.name(), 0));
        year.filter(col("reached").isNotNull())
                .select(SCHOOL, "reached.step", "reached.pupils")
                .collectAsList()
                .forEach(row -> {
                    var pupils = (int) row.getLong(2);
                    bySchool.merge(row.getString(0), pupils, Integer::sum);
                    byStep.merge(row.getString(1), pupils, Integer::sum);
                });
        Csv.write(published.pupils(SCHOOL, bySchool), out.part("published/steps-by-school.csv"));
        Csv.write(published.pupils("step", byStep), out.part("published/pupils-by-step.csv"));
        Csv.write(published.halfDays(months(year)), out.part("published/half-days-by-month.csv"));
    }

    private static TreeMap<String, SchoolAttendance.Month> months(Dataset<Row> year) {
        var months = new TreeMap<String, SchoolAttendance.Month>();
        year.filter(col("month").isNotNull())
                .select("month.*")
                .groupBy("month")
                .agg(sum("pupils"), sum("halfDays"))
                .collectAsList()
                .forEach(row -> months.put(
                        row.getString(0), new SchoolAttendance.Month((int) row.getLong(1), (int) row.getLong(2))));
        return months;
    }
}
