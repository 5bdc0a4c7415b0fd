package org.ent4j.examples.cli.rentree;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.SourceLocation;

/** Hears a feed once before anything is written, and keeps nothing of it but the schools that it declares. */
final class DryRows implements FeedRows {

    private final Set<Uai> schools = new HashSet<>();

    Set<Uai> schools() {
        return schools;
    }

    @Override
    public void structure(SourceLocation where, Structure structure) {
        structure.uai().ifPresent(schools::add);
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
