package org.ent4j.examples.spark.feed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.ent4j.directory.PackedPerson;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.people.ReadPeople;
import org.ent4j.model.id.Ine;

/** Who the files say that there is, for people and programs that look things up: the library's own words, no bytes. */
final class PeopleTable {

    /** Classes and groups are told with their school: {@code 0752001X$6A}. */
    private static final StructType SCHEMA = Rows.of(
            Rows.text("person"),
            Rows.text("profil"),
            Rows.text("name"),
            Rows.text("first_name"),
            Rows.text("birth_date"),
            Rows.text("ine"),
            Rows.texts("schools"),
            Rows.texts("classes"),
            Rows.texts("groups"),
            Rows.texts("guardians"));

    private PeopleTable() {}

    /** By {@code person}. */
    static Dataset<Row> of(ReadPeople said) {
        return said.people()
                .select("content")
                .map(
                        (MapFunction<Row, Row>) row -> row(PackedPerson.unpack(row.getAs("content"))),
                        Encoders.row(SCHEMA))
                .orderBy("person");
    }

    private static Row row(Person person) {
        return RowFactory.create(
                person.id().value(),
                person.profil().name(),
                person.name().usageName(),
                person.name().firstName(),
                person.birthDate().map(LocalDate::toString).orElse(null),
                person.ine().map(Ine::value).orElse(null),
                texts(person, place -> Stream.of(place.structure().value())),
                texts(person, place -> within(place, place.everyClass())),
                texts(person, place -> within(place, place.everyGroup())),
                Rows.seq(person.guardians().stream()
                        .map(link -> link.guardian().value())
                        .toList()));
    }

    private static Stream<String> within(Affiliation place, Collection<String> codes) {
        return codes.stream().map(code -> place.structure() + "$" + code);
    }

    private static Object texts(Person person, Function<Affiliation, Stream<String>> of) {
        List<String> texts =
                person.affiliations().stream().flatMap(of).distinct().sorted().toList();
        return Rows.seq(texts);
    }
}
