package org.ent4j.examples.spark.files;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.SparkSession;
import org.ent4j.model.issue.Severity;

/**
 * What was said of the files.
 *
 * @param all however light
 * @param rejected those for which something was left out
 */
public record Remarks(long all, long rejected) {

    public static Remarks of(SparkSession spark, String table) {
        var issues = Csv.read(spark, table);
        var grave = issues.filter(col("severity").isin(Severity.ERROR.name(), Severity.FATAL.name()));
        return new Remarks(issues.count(), grave.count());
    }
}
