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
 * Hears which key means which structure, and nothing else: a file of schools has nothing else to say here.
 *
 * @param ids filled as the file is read
 */
record StructureKeys(Map<String, String> ids) implements FeedRows {

    @Override
    public void structure(SourceLocation where, Structure structure) {
        structure.keys().forEach(key -> ids.put(key.toString(), structure.id().value()));
    }

    @Override
    public void amendment(SourceLocation where, StructureId structure, UnaryOperator<Structure> change) {}

    @Override
    public void subject(SourceLocation where, Subject subject) {}

    @Override
    public void formation(SourceLocation where, Formation formation) {}

    @Override
    public void person(SourceLocation where, Person person) {}

    @Override
    public void amendment(SourceLocation where, SourceKey person, UnaryOperator<Person> change) {}

    @Override
    public void deletion(SourceLocation where, SourceKey person) {}
}
