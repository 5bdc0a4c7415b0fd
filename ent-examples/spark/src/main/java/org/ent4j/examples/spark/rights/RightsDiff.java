package org.ent4j.examples.spark.rights;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.Steps;
import org.ent4j.examples.spark.files.Csv;
import org.ent4j.examples.spark.files.Remarks;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.people.AcademiePeople;
import org.ent4j.model.text.Label;

/**
 * The job {@code rights-diff}: who gains and who loses which role in each school when other rights come into force. Results:
 * {@code shifts} by school, user, service and role; {@code totals} by school, profil, service and role.
 */
public final class RightsDiff {

    private static final StructType SHIFT = Rows.of(
            Rows.text("school"),
            Rows.text("user"),
            Rows.text("profil"),
            Rows.text("service"),
            Rows.text("role"),
            Rows.text("shift"));

    private final SparkSession spark;
    private final RightsText before;
    private final RightsText after;
    private final WholeFolder out;
    private final Steps steps;

    public RightsDiff(SparkSession spark, RightsText before, RightsText after, WholeFolder out, Steps steps) {
        this.spark = spark;
        this.before = before;
        this.after = after;
        this.out = out;
        this.steps = steps;
    }

    /** @param shifts how many times somebody gains or loses a role */
    public record Counts(long shifts, Remarks remarks) {}

    /** Writes all results; the folder is complete when its owner says so. */
    public Counts run(AcademiePeople people) {
        steps.begin(Label.of("comparaison des droits", "comparing the rights"));
        var old = RightsAudit.broadcast(spark, before);
        var young = RightsAudit.broadcast(spark, after);
        people.users()
                .repartition(RightsAudit.slices(spark, people), col("structure"))
                .sortWithinPartitions("structure", "user")
                .mapPartitions(compare(old, young), Encoders.row(SHIFT))
                .write()
                .parquet(out.scratch("shifts"));
        steps.begin(Label.of("écriture", "writing"));
        var shifts =
                spark.read().schema(SHIFT).parquet(out.scratch("shifts")).orderBy("school", "user", "service", "role");
        shifts.write().parquet(out.part("shifts"));
        Csv.write(shifts, out.part("shifts.csv"));
        Csv.write(totals(shifts), out.part("totals.csv"));
        Csv.write(people.issues(), out.part("issues.csv"));
        return new Counts(shifts.count(), Remarks.of(spark, out.part("issues.csv")));
    }

    private static Dataset<Row> totals(Dataset<Row> shifts) {
        return shifts.groupBy("school", "profil", "service", "role", "shift")
                .agg(count(lit(1)).as("people"))
                .orderBy("school", "profil", "service", "role", "shift");
    }

    private static MapPartitionsFunction<Row, Row> compare(Broadcast<RightsText> before, Broadcast<RightsText> after) {
        return users -> {
            var old = new SchoolAudit(before.value().engine());
            var young = new SchoolAudit(after.value().engine());
            return Schools.each(users, school -> shifts(school, old, young));
        };
    }

    private static List<Row> shifts(Schools.School school, SchoolAudit old, SchoolAudit young) {
        var before = keys(old.held(school.users()));
        var after = keys(young.held(school.users()));
        var rows = new ArrayList<Row>();
        before.stream().filter(each -> !after.contains(each)).forEach(each -> rows.add(row(school, each, "LOST")));
        after.stream().filter(each -> !before.contains(each)).forEach(each -> rows.add(row(school, each, "GAINED")));
        return rows;
    }

    private static Set<SchoolAudit.Held> keys(List<SchoolAudit.Held> held) {
        var keys = new LinkedHashSet<SchoolAudit.Held>();
        held.forEach(each ->
                keys.add(new SchoolAudit.Held(each.user(), each.profil(), each.service(), each.role(), List.of())));
        return keys;
    }

    private static Row row(Schools.School school, SchoolAudit.Held held, String shift) {
        return RowFactory.create(
                school.id().value(),
                held.user().value(),
                held.profil().name(),
                held.service().value(),
                held.role(),
                shift);
    }
}
