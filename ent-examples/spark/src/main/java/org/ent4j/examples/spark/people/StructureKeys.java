package org.ent4j.examples.spark.people;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;

/**
 * Hears which key means which structure.
 *
 * @param ids filled as the files are read
 */
record StructureKeys(Map<String, String> ids) implements FeedRows {

    @Override
    public void structure(SourceLocation where, Structure structure) {
        structure.keys().forEach(key -> ids.put(key.toString(), structure.id().value()));
    }

    @Override
    public void amendment(SourceLocation where, StructureId structure, UnaryOperator<Structure> change) {
        // of a structure only its key is wanted
    }

    @Override
    public void subject(SourceLocation where, Subject subject) {
        // of a structure only its key is wanted
    }

    @Override
    public void formation(SourceLocation where, Formation formation) {
        // of a structure only its key is wanted
    }

    @Override
    public void person(SourceLocation where, Person person) {
        // of a structure only its key is wanted
    }

    @Override
    public void amendment(SourceLocation where, SourceKey person, UnaryOperator<Person> change) {
        // of a structure only its key is wanted
    }

    @Override
    public void deletion(SourceLocation where, SourceKey person) {
        // of a structure only its key is wanted
    }
}
