package org.ent4j.examples.spark.feed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.examples.spark.Rows;
import org.ent4j.model.matching.BlockMatcher;
import org.ent4j.model.matching.BlockMatcher.Value;
import org.ent4j.model.matching.MatchField;
import org.ent4j.model.matching.MatchParameters;

/**
 * How many people of each kind there are, and how many of them have a value that several have: no names of people, but names that
 * people have. They go to every machine.
 */
final class ValueCounts implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final StructType VALUE = Rows.of(Rows.text("kind"), Rows.text("field"), Rows.text("text"));

    private final EnumMap<PeopleKind, Integer> people = new EnumMap<>(PeopleKind.class);
    private final EnumMap<PeopleKind, EnumMap<MatchField, HashMap<String, Integer>>> times =
            new EnumMap<>(PeopleKind.class);

    /** @param people with {@code kind} and {@code content} */
    static ValueCounts of(Dataset<Row> people) {
        var counts = new ValueCounts();
        people.groupBy("kind")
                .agg(count(lit(1)).as("people"))
                .collectAsList()
                .forEach(row -> counts.people.put(PeopleKind.valueOf(row.getString(0)), (int) row.getLong(1)));
        people.flatMap((FlatMapFunction<Row, Row>) ValueCounts::values, Encoders.row(VALUE))
                .groupBy("kind", "field", "text")
                .agg(count(lit(1)).cast("int").as("times"))
                .filter(col("times").gt(1))
                .toLocalIterator()
                .forEachRemaining(counts::add);
        return counts;
    }

    private static Iterator<Row> values(Row person) {
        String kind = person.getAs("kind");
        return BlockMatcher.values(ComparedPeople.record(person))
                .map(value -> RowFactory.create(kind, value.field().name(), value.text()))
                .iterator();
    }

    private void add(Row value) {
        times.computeIfAbsent(PeopleKind.valueOf(value.getAs("kind")), any -> new EnumMap<>(MatchField.class))
                .computeIfAbsent(MatchField.valueOf(value.getAs("field")), any -> new HashMap<>())
                .put(value.getAs("text"), value.<Integer>getAs("times"));
    }

    /** A matcher for the blocks of a kind: one for all tasks of a machine. */
    BlockMatcher matcher(PeopleKind kind) {
        return Held.MATCHERS
                .computeIfAbsent(this, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(kind, this::made);
    }

    /** By the counts themselves, which are one object for all tasks of a machine, and go when they do. */
    private static final class Held {
        static final Map<ValueCounts, Map<PeopleKind, BlockMatcher>> MATCHERS =
                Collections.synchronizedMap(new WeakHashMap<>());
    }

    private BlockMatcher made(PeopleKind kind) {
        var counts = new HashMap<Value, Integer>();
        times.getOrDefault(kind, new EnumMap<>(MatchField.class)).forEach((field, texts) -> put(field, texts, counts));
        return BlockMatcher.of(MatchParameters.standard(), people.getOrDefault(kind, 0), counts);
    }

    private static void put(MatchField field, Map<String, Integer> texts, Map<Value, Integer> to) {
        texts.forEach((text, times) -> to.put(new Value(field, text), times));
    }
}
