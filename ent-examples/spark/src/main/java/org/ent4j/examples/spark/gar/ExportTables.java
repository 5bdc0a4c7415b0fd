package org.ent4j.examples.spark.gar;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.files.Csv;
import org.ent4j.examples.spark.files.IssueRows;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.model.issue.Issue;

/** The tables beside the exports. */
final class ExportTables {

    private static final StructType TOTALS =
            Rows.of(Rows.text("ent"), Rows.text("part"), Rows.text("type"), Rows.field("objects", DataTypes.LongType));
    private static final StructType BLOCKED =
            Rows.of(Rows.text("ent"), Rows.text("code"), Rows.text("fr"), Rows.text("en"));

    private final SparkSession spark;
    private final WholeFolder out;

    ExportTables(SparkSession spark, WholeFolder out) {
        this.spark = spark;
        this.out = out;
    }

    /** Of each export in the order in which one assembly would tell it. */
    void leftOut(Dataset<Row> assembled) {
        var leftOut = assembled
                .filter(col("leftOut").isNotNull())
                .orderBy("ent", "leftOut.phase", "leftOut.key", "leftOut.source", "leftOut.n")
                .selectExpr(
                        "ent",
                        "leftOut.rule",
                        "leftOut.element",
                        "leftOut.of as key",
                        "leftOut.whole",
                        "leftOut.fr",
                        "leftOut.en");
        Csv.write(leftOut, out.part("left-out.csv"));
    }

    /**
     * Of exports that are complete.
     *
     * @param counts as {@link ExportFiles#counts} has them
     */
    void totals(List<Row> counts, Set<String> blocked, GarDegree degree) {
        var totals = counts.stream()
                .filter(row -> !blocked.contains(row.<String>getAs("ent")))
                .map(row -> {
                    var part = GarPart.values()[row.<Integer>getAs("part")];
                    var type = degree.schema().of(part).get(row.<Integer>getAs("type"));
                    return RowFactory.create(row.getAs("ent"), part.code(), type.name(), row.getAs("objects"));
                })
                .toList();
        Csv.write(table(totals, TOTALS), out.part("totals.csv"));
    }

    /** @param blocked reasons by ENT, as {@link Assembled#reason} has them */
    void blocked(SortedMap<String, List<Row>> blocked) {
        var why = new ArrayList<Row>();
        blocked.forEach((ent, reasons) ->
                reasons.forEach(each -> why.add(RowFactory.create(ent, each.get(0), each.get(1), each.get(2)))));
        Csv.write(table(why, BLOCKED), out.part("blocked.csv"));
    }

    /** Those of the table of ENTs first. */
    void issues(List<Issue> ofTable, Dataset<Row> ofFiles) {
        var first = table(ofTable.stream().map(IssueRows::of).toList(), IssueRows.SCHEMA);
        Csv.write(first.union(ofFiles), out.part("issues.csv"));
    }

    private Dataset<Row> table(List<Row> rows, StructType schema) {
        return spark.createDataFrame(rows, schema).coalesce(1);
    }
}
