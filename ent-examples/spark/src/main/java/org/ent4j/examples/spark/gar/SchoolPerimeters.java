package org.ent4j.examples.spark.gar;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.directory.PackedPerson;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.examples.host.DirectoryGarPerimeter;
import org.ent4j.examples.spark.Rows;
import org.ent4j.model.id.StructureId;

/**
 * What is handed over of one school after the other: each is a directory of its own for a while, and the host's perimeter
 * says of it what it would say of the school among others. Somebody in several schools comes once for each, with the places
 * in that one.
 */
final class SchoolPerimeters {

    /** What comes out: the school, or one of its people with a {@code key} in whose order people are told. */
    static final StructType SCHEMA = Rows.of(
            Rows.text("ent"),
            Rows.text("structure"),
            Rows.field("school", SchoolRow.SCHEMA),
            Rows.field("key", DataTypes.BinaryType),
            Rows.field("person", PersonRow.SCHEMA));

    private final DirectoryStore schools;

    /** @param schools the directory that knows all structures, without people */
    SchoolPerimeters(DirectoryStore schools) {
        this.schools = schools;
    }

    /**
     * All of one school.
     *
     * @param rows of that structure, each with its {@code ent} and a {@code packed} person, or none
     */
    List<Row> of(String structure, Iterator<Row> rows) {
        var ents = new TreeSet<String>();
        var people = new ArrayList<Person>();
        rows.forEachRemaining(row -> {
            ents.add(row.getAs("ent"));
            if (row.getAs("packed") != null) {
                people.add(PackedPerson.unpack(row.getAs("packed")));
            }
        });
        return told(ents.first(), new StructureId(structure), people);
    }

    private List<Row> told(String ent, StructureId id, List<Person> people) {
        var told = new ArrayList<Row>();
        var structure = schools.structures().byId(id).orElseThrow();
        var alone = new InMemoryDirectory();
        var codes = schools.nomenclature();
        alone.write(new DirectoryChanges(
                        List.of(structure.withVersion(0)), people, codes.subjects(), codes.formations()))
                .get();
        var perimeter =
                new DirectoryGarPerimeter(alone, ent, Set.of(structure.uai().orElseThrow()));
        perimeter.eachSchool(school -> told.add(RowFactory.create(ent, id.value(), SchoolRow.of(school), null, null)));
        perimeter.eachPerson(person ->
                told.add(RowFactory.create(ent, id.value(), null, PersonRow.key(person.id()), PersonRow.of(person))));
        return told;
    }
}
