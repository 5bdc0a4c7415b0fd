package org.ent4j.examples.spark;

import org.apache.spark.sql.SparkSession;

/** Spark in this JVM, on two threads; one for all tests of the JVM, as Spark wants it, until a command stops it. */
final class SparkOnTwoThreads {

    private SparkOnTwoThreads() {}

    static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("tests")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.adaptive.enabled", false)
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
    }
}
