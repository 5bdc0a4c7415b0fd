package org.ent4j.examples.spark.feed;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.directory.PackedPerson;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.importing.PersonRecords;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.people.ReadPeople;
import org.ent4j.model.matching.PersonRecord;

/** People with the little that says who somebody is: they go through the network once for each block. */
final class ComparedPeople {

    private static final StructType SCHEMA = Rows.of(Rows.text("kind"), Rows.field("content", DataTypes.BinaryType));

    private ComparedPeople() {}

    /**
     * With {@code kind} and {@code content}.
     *
     * @param scratch where they go: they are needed more than once
     */
    static Dataset<Row> of(SparkSession spark, ReadPeople said, String scratch) {
        said.people()
                .select("content")
                .map((MapFunction<Row, Row>) ComparedPeople::row, Encoders.row(SCHEMA))
                .write()
                .parquet(scratch);
        return spark.read().schema(SCHEMA).parquet(scratch);
    }

    private static Row row(Row person) {
        var whole = PackedPerson.unpack(person.getAs("content"));
        var little = whole.withAffiliations(List.of()).withGuardians(List.of());
        return RowFactory.create(PeopleKind.of(whole.profil()).name(), PackedPerson.pack(little));
    }

    static PersonRecord record(Row compared) {
        return PersonRecords.of(PackedPerson.unpack(compared.getAs("content")));
    }
}
