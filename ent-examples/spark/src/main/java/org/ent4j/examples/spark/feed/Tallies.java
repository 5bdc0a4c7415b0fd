package org.ent4j.examples.spark.feed;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.ent4j.directory.feed.aaf.AafCategory;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.people.ReadPeople;
import org.ent4j.model.person.Profil;

/** How many rows of each file were read, kept and rejected. Whoever was said before is rejected. */
final class Tallies {

    private static final StructType SCHEMA = Rows.of(
            Rows.text("name"), Rows.text("category"), Rows.whole("read"), Rows.whole("kept"), Rows.whole("rejected"));

    private static final StructType AGAIN = Rows.of(Rows.text("name"), Rows.text("category"));

    private Tallies() {}

    /** By {@code name} and {@code category}. */
    static Dataset<Row> of(SparkSession spark, ReadPeople said) {
        var again = said.again()
                .map((MapFunction<Row, Row>) Tallies::again, Encoders.row(AGAIN))
                .groupBy("name", "category")
                .agg(count(lit(1)).cast("int").as("again"));
        return said.accounts()
                .select(col("name"), explode(col("tallies")).as("tally"))
                .select("name", "tally.*")
                .join(again, new String[] {"name", "category"}, "left")
                .withColumn("again", coalesce(col("again"), lit(0)))
                .select(
                        col("name"),
                        col("category"),
                        col("read"),
                        col("kept").minus(col("again")).as("kept"),
                        col("rejected").plus(col("again")).as("rejected"))
                .union(spark.createDataFrame(withoutPeople(said), SCHEMA))
                .orderBy("name", "category");
    }

    private static Row again(Row person) {
        var kind = PeopleKind.of(Profil.valueOf(person.getAs("profil")));
        var category = Arrays.stream(AafCategory.values())
                .filter(each -> each.people().filter(kind::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return RowFactory.create(person.getAs("name"), category.word());
    }

    private static List<Row> withoutPeople(ReadPeople said) {
        return said.schools().tallies().entrySet().stream()
                .flatMap(file -> file.getValue().stream()
                        .map(tally -> RowFactory.create(
                                file.getKey(), tally.category(), tally.read(), tally.kept(), tally.rejected())))
                .toList();
    }
}
