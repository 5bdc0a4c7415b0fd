package org.ent4j.examples.spark.feed;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.examples.spark.Groups;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.people.ReadPeople;
import org.ent4j.model.matching.BlockMatcher;
import org.ent4j.model.matching.MatchedPair;
import org.ent4j.model.matching.PersonRecord;
import org.ent4j.model.matching.Thresholds;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/**
 * Who is there twice under two keys: pupils among pupils, guardians among guardians, staff among staff. What values are frequent is
 * counted over all of them first; then each block is matched by whoever is free.
 */
final class Duplicates {

    /** {@code verdict} is DUPLICATE, or REVIEW where somebody has to look. */
    static final StructType PAIR = Rows.of(
            Rows.text("kind"),
            Rows.text("first"),
            Rows.text("second"),
            Rows.text("verdict"),
            Rows.field("probability", DataTypes.DoubleType),
            Rows.text("fr"),
            Rows.text("en"));

    private static final StructType MEMBER =
            Rows.of(Rows.text("block"), Rows.whole("largest"), Rows.field("content", DataTypes.BinaryType));

    private Duplicates() {}

    /**
     * By {@code kind}, {@code first} and {@code second}, each pair once.
     *
     * @param scratch where something goes that is needed more than once
     */
    static Dataset<Row> of(SparkSession spark, ReadPeople said, String scratch) {
        var people = ComparedPeople.of(spark, said, scratch);
        var counts = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(ValueCounts.of(people));
        return people.flatMap((FlatMapFunction<Row, Row>) Duplicates::members, Encoders.row(MEMBER))
                .repartition(col("block"))
                .sortWithinPartitions("block")
                .mapPartitions(pairs(counts), Encoders.row(PAIR))
                .dropDuplicates("kind", "first", "second")
                .orderBy("kind", "first", "second");
    }

    /** Somebody in each of the blocks to which they belong. */
    private static Iterator<Row> members(Row person) {
        String kind = person.getAs("kind");
        return BlockMatcher.keys(ComparedPeople.record(person)).stream()
                .map(key -> RowFactory.create(kind + "#" + key.hash(), key.largest(), person.getAs("content")))
                .iterator();
    }

    private static MapPartitionsFunction<Row, Row> pairs(Broadcast<ValueCounts> counts) {
        return members -> new Groups(members, "block", (block, people) -> {
            var kind = PeopleKind.valueOf(block.substring(0, block.indexOf('#')));
            return counts.value().matcher(kind).pairs(records(people), Thresholds.standard()).stream()
                    .map(pair -> row(kind, pair))
                    .toList();
        });
    }

    /** Those of a block; of one that is too large nobody, and no more of them are held than a block may have. */
    private static List<PersonRecord> records(Iterator<Row> members) {
        var records = new ArrayList<PersonRecord>();
        while (members.hasNext()) {
            var member = members.next();
            if (records.size() == member.<Integer>getAs("largest")) {
                return List.of();
            }
            records.add(ComparedPeople.record(member));
        }
        return records;
    }

    private static Row row(PeopleKind kind, MatchedPair pair) {
        return RowFactory.create(
                kind.name(),
                pair.first().key(),
                pair.second().key(),
                Thresholds.standard().decision(pair.score()).name(),
                pair.score().probability(),
                why(pair, Lang.FR),
                why(pair, Lang.EN));
    }

    private static String why(MatchedPair pair, Lang lang) {
        return pair.score().reasons().stream()
                .map(reason -> Messages.render(reason, lang))
                .collect(Collectors.joining(" ; "));
    }
}
