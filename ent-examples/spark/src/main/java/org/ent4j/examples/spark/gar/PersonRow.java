package org.ent4j.examples.spark.gar;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.catalogue.gar.GarMails;
import org.ent4j.catalogue.gar.GarNames;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarPlace;
import org.ent4j.catalogue.gar.GarRole;
import org.ent4j.catalogue.gar.GarTeaching;
import org.ent4j.examples.spark.Rows;
import org.ent4j.model.id.PersonId;

/** A person of an export, as a value of a column. */
final class PersonRow {

    private static final StructType TEACHING =
            Rows.of(Rows.text("group"), Rows.field("isDivision", DataTypes.BooleanType), Rows.text("subject"));

    private static final StructType PLACE = Rows.of(
            Rows.text("school"),
            Rows.text("role"),
            Rows.texts("functions"),
            Rows.texts("formations"),
            Rows.texts("subjects"),
            Rows.texts("groups"),
            Rows.field("teachings", DataTypes.createArrayType(TEACHING)),
            Rows.texts("disciplines"));

    static final StructType SCHEMA = Rows.of(
            Rows.text("id"),
            Rows.text("usage"),
            Rows.text("birth"),
            Rows.text("first"),
            Rows.texts("all"),
            Rows.text("civility"),
            Rows.text("birthDate"),
            Rows.text("attachedTo"),
            Rows.text("academic"),
            Rows.text("internal"),
            Rows.text("personal"),
            Rows.field("isDeleted", DataTypes.BooleanType),
            Rows.field("places", DataTypes.createArrayType(PLACE)));

    private PersonRow() {}

    /** Bytes whose order is that of ids, as {@link String#compareTo} has it. */
    static byte[] key(PersonId id) {
        return id.value().getBytes(UTF_16BE);
    }

    static Row of(GarPerson person) {
        var names = person.names();
        var mails = person.mails();
        return RowFactory.create(
                person.id().value(),
                names.usage(),
                names.birth(),
                names.first(),
                Rows.seq(names.all()),
                person.civility(),
                person.birthDate(),
                person.attachedTo(),
                mails.academic(),
                mails.internal(),
                mails.personal(),
                person.isDeleted(),
                Rows.seq(person.places().stream().map(PersonRow::of).toList()));
    }

    private static Row of(GarPlace place) {
        return RowFactory.create(
                place.school(),
                place.role().name(),
                Rows.seq(List.copyOf(place.functions())),
                Rows.seq(place.formations()),
                Rows.seq(place.subjects()),
                Rows.seq(place.groups()),
                Rows.seq(place.teachings().stream()
                        .map(each -> RowFactory.create(each.group(), each.isDivision(), each.subject()))
                        .toList()),
                Rows.seq(place.disciplines()));
    }

    /**
     * The next person, with the places of all schools.
     *
     * @param rows with the columns {@code ent}, {@code key} and {@code person}, in the order of the first two
     */
    static GarPerson next(Ahead rows) {
        var first = rows.take();
        var person = person(first.getAs("person"));
        var places = new ArrayList<>(person.places());
        while (rows.is(row -> isOfOne(first, row))) {
            places.addAll(person(rows.take().getAs("person")).places());
        }
        return person.withPlaces(places);
    }

    private static boolean isOfOne(Row one, Row other) {
        return one.getAs("ent").equals(other.getAs("ent"))
                && Arrays.equals(one.<byte[]>getAs("key"), other.<byte[]>getAs("key"));
    }

    private static GarPerson person(Row row) {
        return GarPerson.builder()
                .id(new PersonId(row.getString(0)))
                .names(new GarNames(row.getString(1), row.getString(2), row.getString(3), row.<String>getList(4)))
                .civility(row.getString(5))
                .birthDate(row.getString(6))
                .attachedTo(row.getString(7))
                .mails(new GarMails(row.getString(8), row.getString(9), row.getString(10)))
                .isDeleted(row.getBoolean(11))
                .addAllPlaces(
                        row.<Row>getList(12).stream().map(PersonRow::place).toList())
                .build();
    }

    private static GarPlace place(Row row) {
        return GarPlace.builder()
                .school(row.getString(0))
                .role(GarRole.valueOf(row.getString(1)))
                .addAllFunctions(row.<String>getList(2))
                .addAllFormations(row.<String>getList(3))
                .addAllSubjects(row.<String>getList(4))
                .addAllGroups(row.<String>getList(5))
                .addAllTeachings(row.<Row>getList(6).stream()
                        .map(each -> new GarTeaching(each.getString(0), each.getBoolean(1), each.getString(2)))
                        .toList())
                .addAllDisciplines(row.<String>getList(7))
                .build();
    }
}
