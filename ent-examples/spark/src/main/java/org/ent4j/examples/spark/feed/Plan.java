package org.ent4j.examples.spark.feed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ent4j.directory.PackedPerson;
import org.ent4j.directory.importing.Disappearance;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.examples.spark.Groups;
import org.ent4j.examples.spark.people.ReadPeople;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Guards;

/**
 * What an import of an export would do to a directory that has what an earlier export said. Who is in both has one key, so that
 * people are planned some thousand at a time by the library's own import; only how many would disappear is asked of all.
 */
final class Plan {

    private static final int PEOPLE_A_SLICE = 20_000;

    private final SparkSession spark;
    private final LocalDate today;

    Plan(SparkSession spark, LocalDate today) {
        this.spark = spark;
        this.today = today;
    }

    /** The lines of people, in no order, see {@link PlanLines#OF_PEOPLE}. */
    Dataset<Row> people(ReadPeople said, Optional<ReadPeople> known, long people) {
        var scope = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(FeedScope.of(said));
        return PlanRows.of(said, known, people, slices(people))
                .mapPartitions(lines(scope, today), Encoders.row(PlanLines.OF_PEOPLE));
    }

    /** As many as keep everybody at work to the end. */
    private int slices(long people) {
        return (int) Math.max(spark.sparkContext().defaultParallelism(), people / PEOPLE_A_SLICE);
    }

    private static MapPartitionsFunction<Row, Row> lines(Broadcast<FeedScope> scope, LocalDate today) {
        return rows -> {
            var coverage = scope.value().coverage();
            return new Groups(rows, "block", (block, people) -> {
                var plan = new PlanBlock();
                people.forEachRemaining(plan::add);
                return plan.lines(PlanRows.academy(block), coverage, today);
            });
        };
    }

    /** Why the export is refused as a whole, if it is. */
    Optional<Guards.Refusal> guard(ReadPeople known, ReadPeople said, Dataset<Row> lines) {
        var scope = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(FeedScope.of(said));
        var expected = known.people().filter(expected(scope));
        var gone = lines.filter(col("fate").equalTo(Fate.DISAPPEARED.name()));
        return new Disappearance(byProfil(expected), byProfil(gone)).guard(ImportPolicy.usual(today));
    }

    private static FilterFunction<Row> expected(Broadcast<FeedScope> scope) {
        return row -> scope.value().coverage().speaksOf(PackedPerson.unpack(row.getAs("content")));
    }

    private static Map<Profil, Integer> byProfil(Dataset<Row> people) {
        var counts = new EnumMap<Profil, Integer>(Profil.class);
        people.groupBy("profil")
                .agg(count(lit(1)).as("people"))
                .collectAsList()
                .forEach(row -> counts.put(Profil.valueOf(row.getString(0)), (int) row.getLong(1)));
        return counts;
    }
}
