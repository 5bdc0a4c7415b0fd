package org.ent4j.directory.importing;

import java.util.function.UnaryOperator;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;

/** Hears the rows of a feed one by one, as the reader meets them. */
public interface FeedRows {

    void structure(SourceLocation where, Structure structure);

    /** A change of a structure that the directory or an earlier row has. */
    void amendment(SourceLocation where, StructureId structure, UnaryOperator<Structure> change);

    void subject(SourceLocation where, Subject subject);

    void formation(SourceLocation where, Formation formation);

    /** A whole person: what the source said of this person before is void. */
    void person(SourceLocation where, Person person);

    /** A change of a person whom the directory or an earlier row has. */
    void amendment(SourceLocation where, SourceKey person, UnaryOperator<Person> change);

    /** The source says that this person is gone. */
    void deletion(SourceLocation where, SourceKey person);
}
