package org.ent4j.examples.spark.feed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.ent4j.examples.spark.people.ReadPeople;

/**
 * What the directory knows of people and what the files say of them, in blocks that need nothing of one another: whoever is in
 * both has one id, and is in one block.
 */
final class PlanRows {

    /** A block is held in memory as a whole. */
    static final int PEOPLE_A_BLOCK = 4_000;

    /** The parts of a block, in the order in which they come. */
    enum Part {
        KNOWN,
        REJECTED,
        SAID
    }

    private PlanRows() {}

    /** Rows of all parts, by {@code block}, then {@code part}, then {@code file} and {@code line}. */
    static Dataset<Row> of(ReadPeople said, Optional<ReadPeople> known, long people, int slices) {
        var blocks = (int) (people / PEOPLE_A_BLOCK) + 1;
        var rejected = said.accounts()
                .select(explode(col("rejected")).as("person"))
                .distinct()
                .select(
                        lit(0).as("file"),
                        lit(0).as("line"),
                        lit("").as("name"),
                        col("person"),
                        lit(null).cast("binary").as("content"));
        var ofFiles = part(Part.SAID, said.people()).union(part(Part.REJECTED, rejected));
        return known.map(before -> ofFiles.union(part(Part.KNOWN, before.people())))
                .orElse(ofFiles)
                .withColumn("block", block(blocks))
                .repartition(slices, col("block"))
                .sortWithinPartitions("block", "order", "file", "line");
    }

    private static Dataset<Row> part(Part part, Dataset<Row> people) {
        return people.select("file", "line", "name", "person", "content")
                .withColumn("part", lit(part.name()))
                .withColumn("order", lit(part.ordinal()));
    }

    /** People of one académie alone, so that the key of each says who it is. */
    private static Column block(int blocks) {
        return concat_ws("#", academy(), pmod(xxhash64(col("person")), lit(blocks)));
    }

    private static Column academy() {
        return substring_index(col("person"), ":", 2);
    }

    /** The académie of a block, as ids begin. */
    static String academy(String block) {
        return block.substring(0, block.indexOf('#'));
    }
}
