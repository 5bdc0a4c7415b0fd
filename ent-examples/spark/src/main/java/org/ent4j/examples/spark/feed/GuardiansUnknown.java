package org.ent4j.examples.spark.feed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.ent4j.directory.importing.ImportReason;
import org.ent4j.examples.spark.files.IssueRows;
import org.ent4j.examples.spark.people.ReadPeople;
import org.ent4j.model.issue.Issue;

/** The links of pupils that lead to nobody of the files and nobody who is known: a warning for each. */
final class GuardiansUnknown {

    private GuardiansUnknown() {}

    /** With the columns of {@link IssueRows}. */
    static Dataset<Row> of(ReadPeople said, Optional<ReadPeople> known) {
        var there = said.people().select(col("person").as("known"));
        var all = known.map(each -> there.union(each.people().select("person"))).orElse(there);
        return said.people()
                .select(
                        col("name"),
                        col("line"),
                        col("person"),
                        explode(col("guardians")).as("guardian"))
                .join(all, col("guardian").equalTo(col("known")), "left_anti")
                .distinct()
                .map((MapFunction<Row, Row>) GuardiansUnknown::row, Encoders.row(IssueRows.SCHEMA));
    }

    private static Row row(Row link) {
        return IssueRows.of(
                Issue.warning(ReadPeople.where(link), new ImportReason.GuardianUnknown(link.getAs("guardian"))));
    }
}
