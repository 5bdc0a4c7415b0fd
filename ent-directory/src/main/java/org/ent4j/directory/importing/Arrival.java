package org.ent4j.directory.importing;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.issue.SourceLocation;

/** What a feed says of one person. */
sealed interface Arrival {

    SourceLocation where();

    Collection<SourceKey> keys();

    /** All that the source says of the person. */
    record Whole(SourceLocation where, Person person) implements Arrival {

        @Override
        public Collection<SourceKey> keys() {
            return person.keys();
        }
    }

    /** Something that speaks of a person by the key alone. */
    sealed interface OfKey extends Arrival {

        SourceKey key();

        @Override
        default Collection<SourceKey> keys() {
            return List.of(key());
        }
    }

    record Change(SourceLocation where, SourceKey key, UnaryOperator<Person> change) implements OfKey {}

    record Deletion(SourceLocation where, SourceKey key) implements OfKey {}
}
