package org.ent4j.directory.spi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The people of the directory, disappeared ones included. Lists are in the order of the ids, each person once. */
public interface People {

    default Optional<Person> byId(PersonId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** Those who are known, of these ids. */
    List<Person> byIds(Collection<PersonId> ids);

    /** Those who are known under one of these keys. */
    List<Person> byKeys(Collection<SourceKey> keys);

    /**
     * Those who carry one of these identifiers.
     *
     * @param kind see {@link Person#identifiers()}
     */
    List<Person> byIdentifier(String kind, Collection<String> values);

    /** Those who carry one of these INE; two people may carry one, by mistake. */
    List<Person> byIne(Collection<Ine> numbers);

    /** Those who are affiliated with one of these structures, by any source. */
    List<Person> ofStructures(Collection<StructureId> structures);

    /** Those whom a source knows under a key of its own. */
    List<Person> ofSource(String source);
}
