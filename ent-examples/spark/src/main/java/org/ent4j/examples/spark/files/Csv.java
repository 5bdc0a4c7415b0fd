package org.ent4j.examples.spark.files;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Tables as text that spreadsheets open: RFC 4180, with a line of titles in each file. */
public final class Csv {

    private Csv() {}

    public static void write(Dataset<Row> table, String folder) {
        table.write()
                .option("header", true)
                .option("escape", "\"")
                .option("emptyValue", "")
                .option("ignoreLeadingWhiteSpace", false)
                .option("ignoreTrailingWhiteSpace", false)
                .csv(folder);
    }

    public static Dataset<Row> read(SparkSession spark, String folder) {
        return spark.read()
                .option("header", true)
                .option("escape", "\"")
                .option("multiLine", true)
                .csv(folder);
    }
}
