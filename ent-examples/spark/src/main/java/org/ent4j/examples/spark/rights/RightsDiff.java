package org.ent4j.examples.spark.rights;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.examples.spark.people.AcademiePeople;

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

    public RightsDiff(SparkSession spark, RightsText before, RightsText after, WholeFolder out) {
        this.spark = spark;
        this.before = before;
        this.after = after;
        this.out = out;
    }

    /** Writes all results, and says how many shifts there are. */
    public long run(AcademiePeople people) {
        people.users()
                .repartition(col("structure"))
                .sortWithinPartitions("structure", "user")
                .mapPartitions(compare(before, after), Encoders.row(SHIFT))
                .orderBy("school", "user", "service", "role")
                .write()
                .parquet(out.part("shifts"));
        var shifts =
                spark.read().schema(SHIFT).parquet(out.part("shifts")).orderBy("school", "user", "service", "role");
        Csv.write(shifts, out.part("shifts.csv"));
        Csv.write(totals(shifts), out.part("totals.csv"));
        Csv.write(people.issues(), out.part("issues.csv"));
        return shifts.count();
    }

    private static Dataset<Row> totals(Dataset<Row> shifts) {
        return shifts.groupBy("school", "profil", "service", "role", "shift")
                .agg(count(lit(1)).as("people"))
                .orderBy("school", "profil", "service", "role", "shift");
    }

    private static MapPartitionsFunction<Row, Row> compare(RightsText before, RightsText after) {
        return users -> {
            var old = new SchoolAudit(before.engine());
            var young = new SchoolAudit(after.engine());
            return new SchoolRows(users, school -> shifts(school, old, young));
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
