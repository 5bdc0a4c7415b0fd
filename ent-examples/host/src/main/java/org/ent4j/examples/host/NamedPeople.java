package org.ent4j.examples.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;

/** People whom a document names: most are of the school, and a few have left it. */
final class NamedPeople {

    private NamedPeople() {}

    /** Of those who are there, read at once; the others one by one, as they are few. Nobody for an id that is unknown. */
    static Map<PersonId, Person> find(Directory directory, Collection<Person> there, Collection<PersonId> wanted) {
        var ids = new HashSet<>(wanted);
        var found = new HashMap<PersonId, Person>();
        there.stream().filter(person -> ids.contains(person.id())).forEach(person -> found.put(person.id(), person));
        ids.removeAll(found.keySet());
        ids.forEach(id -> directory.person(id).ifPresent(person -> found.put(id, person)));
        return found;
    }
}
