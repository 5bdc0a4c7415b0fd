package org.ent4j.examples.spark.journals;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Rows of schools on their way to whoever asks one school after the other: in as many slices as keep everybody at work to the end, since
 * a school takes some seconds.
 *
 * @param slices the same for all rows that are brought together
 */
public record BySchool(int slices) {

    private static final String SCHOOL = "school";
    private static final int SCHOOLS_A_SLICE = 8;
    private static final int SLICES_A_TASK = 4;

    /** For so many schools. */
    public static BySchool of(SparkSession spark, int schools) {
        return new BySchool(
                Math.max(SLICES_A_TASK * spark.sparkContext().defaultParallelism(), schools / SCHOOLS_A_SLICE));
    }

    /** @param rows with the column {@code school} */
    public KeyValueGroupedDataset<String, Row> group(Dataset<Row> rows) {
        return rows.repartition(slices, col(SCHOOL))
                .groupBy(col(SCHOOL))
                .as(Encoders.STRING(), Encoders.row(rows.schema()));
    }
}
