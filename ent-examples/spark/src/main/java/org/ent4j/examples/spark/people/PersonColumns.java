package org.ent4j.examples.spark.people;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.types.StructField;
import org.ent4j.directory.person.Person;

/** What a job wants to know of each person whom a file names. */
public interface PersonColumns extends Serializable {

    /** None of the names that {@link ReadPeople} has. */
    List<StructField> fields();

    /** The values for these fields, in their order. */
    List<Object> of(Person person);
}
