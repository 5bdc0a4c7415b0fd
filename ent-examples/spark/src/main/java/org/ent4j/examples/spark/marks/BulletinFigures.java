package org.ent4j.examples.spark.marks;

import static org.apache.spark.sql.functions.col;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.Steps;
import org.ent4j.examples.spark.files.Csv;
import org.ent4j.examples.spark.files.Remarks;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.journals.BySchool;
import org.ent4j.examples.spark.journals.JournalFiles;
import org.ent4j.examples.spark.people.AcademiePeople;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.journal.JournalKind;

/**
 * The job {@code bulletin-figures}: the averages of all pupils in all services and periods, the figures of their classes, and how
 * general averages are spread, as the conseils de classe and bulletins of each school have them.
 *
 * <p>Results, each a folder of files in their order: {@code averages} by school, class, period, pupil and service;
 * {@code classes} by school, class, period and service; {@code distributions} by school, class, period and band;
 * {@code published/distributions} by school, period and band, without small counts; {@code issues}: those of the export, then those
 * of the journals.
 */
public final class BulletinFigures {

    /** Behind the results of a class, and what was forgotten. */
    public static final EnumSet<JournalKind> KINDS = EnumSet.of(
            JournalKind.PERIODICITY,
            JournalKind.SERVICE,
            JournalKind.MARK_BOOK,
            JournalKind.DISPENSE,
            JournalKind.CONSEIL,
            JournalKind.SETTINGS,
            JournalKind.SCHOOL);

    private static final String NUMBER = "decimal(12,6)";

    private final SparkSession spark;
    private final Asked asked;
    private final WholeFolder out;
    private final Steps steps;

    public BulletinFigures(SparkSession spark, Asked asked, WholeFolder out, Steps steps) {
        this.spark = spark;
        this.asked = asked;
        this.out = out;
        this.steps = steps;
    }

    /**
     * How much there is.
     *
     * @param averages that pupils have, general ones too
     * @param classes in a period each
     */
    public record Counts(long averages, long classes, Remarks remarks) {}

    /** Writes all results; the folder is complete when its owner says so. */
    public Counts run(AcademiePeople people, JournalFiles journals) {
        steps.begin(Label.of("moyennes", "averages"));
        figures(people, journals).write().parquet(out.scratch("figures"));
        var made = spark.read().schema(SchoolMarks.RESULT).parquet(out.scratch("figures"));
        demandPeriods(made);
        steps.begin(Label.of("écriture des moyennes", "writing the averages"));
        var averages = part(made, "average").orderBy("school", "class", "period", "pupil", "service");
        averages.withColumn("coefficient", col("coefficient").cast(NUMBER))
                .withColumn("average", col("average").cast(NUMBER))
                .write()
                .parquet(out.part("averages"));
        Csv.write(averages, out.part("averages.csv"));
        steps.begin(Label.of("classes et répartitions", "classes and distributions"));
        Csv.write(part(made, "figures").orderBy("school", "class", "period", "service"), out.part("classes.csv"));
        Csv.write(
                part(made, "distribution").orderBy("school", "class", "period", "band"), out.part("distributions.csv"));
        Csv.write(part(made, "published").orderBy("school", "period", "band"), out.part("published/distributions.csv"));
        Csv.write(issues(people, journals, made), out.part("issues.csv"));
        return counts();
    }

    /** A period that no school has was typed wrongly: empty tables would look like an answer. */
    private void demandPeriods(Dataset<Row> made) {
        var there = part(made, "figures").select("period").distinct().collectAsList().stream()
                .map(row -> row.getString(0))
                .collect(Collectors.toSet());
        asked.periods().stream()
                .filter(period -> !there.contains(period))
                .sorted()
                .findFirst()
                .ifPresent(unknown -> {
                    var names = there.stream().sorted().collect(Collectors.joining(", "));
                    throw new Unusable(
                            "usage",
                            Label.of(
                                    "--period : aucun établissement n'a de notes en %s (il y en a en : %s)"
                                            .formatted(unknown, names),
                                    "--period: no school has marks in %s (there are some in: %s)"
                                            .formatted(unknown, names)));
                });
    }

    private Dataset<Row> figures(AcademiePeople people, JournalFiles journals) {
        var bySchool = BySchool.of(spark, people.structures().size());
        return bySchool.group(people.pupils().withColumnRenamed("structure", "school"))
                .cogroupSorted(
                        bySchool.group(journals.events()),
                        new Column[] {col("pupil")},
                        new Column[] {col("position"), col("file"), col("line")},
                        new SchoolMarks(
                                asked,
                                journals.cutSchools(),
                                !journals.unusable().isEmpty(),
                                !people.unusable().isEmpty()),
                        Encoders.row(SchoolMarks.RESULT));
    }

    private static Dataset<Row> part(Dataset<Row> made, String name) {
        return made.filter(col(name).isNotNull()).select(name + ".*");
    }

    private Dataset<Row> issues(AcademiePeople people, JournalFiles journals, Dataset<Row> made) {
        return people.issues()
                .withColumn("of", functions.lit(0))
                .union(journals.issues().union(part(made, "issue")).withColumn("of", functions.lit(1)))
                .orderBy("of", "name", "line", "element", "code", "fr")
                .drop("of");
    }

    /** Of tables that were written: counting their lines is quicker than making them again. */
    private Counts counts() {
        var averages =
                Csv.read(spark, out.part("averages.csv")).filter(col("average").isNotNull());
        var classes =
                Csv.read(spark, out.part("classes.csv")).filter(col("service").isNull());
        return new Counts(averages.count(), classes.count(), Remarks.of(spark, out.part("issues.csv")));
    }
}
