package org.ent4j.directory.feed.csv;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.StructureId;

/** What the directory has of the schools that a table speaks of: pupils to link guardians to, names, classes. */
public interface KnownSchools {

    /** Knows no school: guardians are linked within the files alone. */
    KnownSchools NONE = new KnownSchools() {
        @Override
        public Optional<Structure> school(StructureId id) {
            return Optional.empty();
        }

        @Override
        public Collection<Person> pupils(StructureId school) {
            return List.of();
        }
    };

    Optional<Structure> school(StructureId id);

    Collection<Person> pupils(StructureId school);

    static KnownSchools of(Directory directory) {
        return new KnownSchools() {
            @Override
            public Optional<Structure> school(StructureId id) {
                return directory.structure(id);
            }

            @Override
            public Collection<Person> pupils(StructureId school) {
                return directory.pupils(school);
            }
        };
    }
}
