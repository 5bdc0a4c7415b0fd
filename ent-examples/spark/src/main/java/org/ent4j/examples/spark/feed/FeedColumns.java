package org.ent4j.examples.spark.feed;

import java.io.Serial;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.ent4j.directory.PackedPerson;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.spark.Rows;
import org.ent4j.examples.spark.people.PersonColumns;

/** A person with everything, as bytes, and beside it what rows are joined by. */
final class FeedColumns implements PersonColumns {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public List<StructField> fields() {
        return List.of(Rows.text("profil"), Rows.field("content", DataTypes.BinaryType), Rows.texts("guardians"));
    }

    @Override
    public List<Object> of(Person person) {
        var guardians =
                person.guardians().stream().map(link -> link.guardian().value()).toList();
        return List.of(person.profil().name(), PackedPerson.pack(person), Rows.seq(guardians));
    }
}
