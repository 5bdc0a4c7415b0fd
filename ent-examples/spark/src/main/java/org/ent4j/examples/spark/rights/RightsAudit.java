package org.ent4j.examples.spark.rights;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.ent4j.access.analysis.Finding;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.Steps;
import org.ent4j.examples.spark.files.Csv;
import org.ent4j.examples.spark.files.Remarks;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.people.AcademiePeople;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/**
 * The job {@code rights-audit}: who has which role on which service in each school, and by which rules; how many people that
 * are; what is to be looked at in the rules, for each school that has people; what the files of people could not be read for.
 *
 * <p>Results, each a folder of files in their order: {@code roles} by school, user, service and role; {@code totals} by school,
 * profil, service and role; {@code findings} by school and check; {@code issues} by file and line.
 */
public final class RightsAudit {

    private static final StructType RESULT = Rows.of(
            Rows.text("school"),
            Rows.text("user"),
            Rows.text("profil"),
            Rows.text("service"),
            Rows.text("role"),
            Rows.texts("rules"),
            Rows.text("check"),
            Rows.text("severity"),
            Rows.text("fr"),
            Rows.text("en"));

    private static final int SCHOOLS_A_SLICE = 8;

    private final SparkSession spark;
    private final RightsText rights;
    private final WholeFolder out;
    private final Steps steps;

    public RightsAudit(SparkSession spark, RightsText rights, WholeFolder out, Steps steps) {
        this.spark = spark;
        this.rights = rights;
        this.out = out;
        this.steps = steps;
    }

    /** Writes all results; the folder is complete when its owner says so. */
    public Counts run(AcademiePeople people) {
        var schools = people.structures().size();
        steps.begin(
                Label.of("droits de %d établissements".formatted(schools), "rights of %d schools".formatted(schools)));
        people.users()
                .repartition(slices(spark, people), col("structure"))
                .sortWithinPartitions("structure", "user")
                .mapPartitions(audit(broadcast(spark, rights)), Encoders.row(RESULT))
                .write()
                .parquet(out.scratch("audit"));
        var audited = spark.read().schema(RESULT).parquet(out.scratch("audit"));
        steps.begin(Label.of("écriture des rôles", "writing the roles"));
        var roles = roles(audited);
        var findings = findings(audited);
        var issues = people.issues();
        roles.write().parquet(out.part("roles"));
        Csv.write(roles.withColumn("rules", array_join(col("rules"), " ")), out.part("roles.csv"));
        steps.begin(Label.of("effectifs et constats", "totals and findings"));
        Csv.write(totals(audited), out.part("totals.csv"));
        Csv.write(findings, out.part("findings.csv"));
        Csv.write(issues, out.part("issues.csv"));
        return new Counts(rows("roles.csv"), rows("findings.csv"), Remarks.of(spark, out.part("issues.csv")));
    }

    /** Sent once to each machine. */
    static Broadcast<RightsText> broadcast(SparkSession spark, RightsText rights) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(rights);
    }

    /** As many as keep everybody at work to the end. */
    static int slices(SparkSession spark, AcademiePeople people) {
        return Math.max(
                spark.sparkContext().defaultParallelism(), people.structures().size() / SCHOOLS_A_SLICE);
    }

    /** Of a table that was written: counting its lines is quicker than making it again. */
    private long rows(String table) {
        return Csv.read(spark, out.part(table)).count();
    }

    /**
     * How much there is.
     *
     * @param roles that somebody has
     * @param findings in the rules of all schools
     */
    public record Counts(long roles, long findings, Remarks remarks) {}

    private static MapPartitionsFunction<Row, Row> audit(Broadcast<RightsText> rights) {
        return users -> {
            var audit = new SchoolAudit(rights.value().engine());
            return Schools.each(users, school -> rows(school, audit));
        };
    }

    private static Dataset<Row> roles(Dataset<Row> audited) {
        return audited.filter(col("user").isNotNull())
                .select("school", "user", "profil", "service", "role", "rules")
                .orderBy("school", "user", "service", "role");
    }

    private static Dataset<Row> totals(Dataset<Row> audited) {
        return audited.filter(col("user").isNotNull())
                .groupBy("school", "profil", "service", "role")
                .agg(count(lit(1)).as("people"))
                .orderBy("school", "profil", "service", "role");
    }

    private static Dataset<Row> findings(Dataset<Row> audited) {
        return audited.filter(col("check").isNotNull())
                .select(
                        col("school"),
                        col("check"),
                        col("severity"),
                        array_join(col("rules"), " ").as("rules"),
                        col("fr"),
                        col("en"))
                .orderBy("school", "check", "rules", "fr");
    }

    private static List<Row> rows(Schools.School school, SchoolAudit audit) {
        var outcome = audit.of(school.users());
        var rows = new ArrayList<Row>();
        outcome.held().forEach(held -> rows.add(row(school.id().value(), held)));
        outcome.findings().forEach(finding -> rows.add(row(school.id().value(), finding)));
        return rows;
    }

    private static Row row(String school, SchoolAudit.Held held) {
        return RowFactory.create(
                school,
                held.user().value(),
                held.profil().name(),
                held.service().value(),
                held.role(),
                Rows.seq(held.rules()),
                null,
                null,
                null,
                null);
    }

    private static Row row(String school, Finding finding) {
        return RowFactory.create(
                school,
                null,
                null,
                null,
                null,
                Rows.seq(finding.rules().stream().map(each -> each.value()).toList()),
                finding.check().id(),
                finding.severity().name(),
                Messages.render(finding, Lang.FR),
                Messages.render(finding, Lang.EN));
    }
}
