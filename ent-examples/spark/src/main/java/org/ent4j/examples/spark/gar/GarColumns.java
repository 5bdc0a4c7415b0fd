package org.ent4j.examples.spark.gar;

import java.io.Serial;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.ent4j.directory.PackedPerson;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.people.PersonColumns;

/** The structures that know a person, and the person as bytes; none of a person whom no structure knows. */
final class GarColumns implements PersonColumns {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public List<StructField> fields() {
        return List.of(Rows.texts("structures"), Rows.field("packed", DataTypes.BinaryType));
    }

    @Override
    public List<Object> of(Person person) {
        var structures = person.affiliations().stream()
                .map(place -> place.structure().value())
                .distinct()
                .toList();
        return List.of(Rows.seq(structures), structures.isEmpty() ? new byte[0] : PackedPerson.pack(person));
    }
}
