package org.ent4j.directory;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.StructureMerge;
import org.ent4j.model.id.StructureId;

/** Adds what other files than the directory's feeds know. */
record Registration(DirectoryStore store) {

    Either<RegistrationRefusal, Structure> register(Structure structure, String source) {
        var before = store.structures().byId(structure.id());
        var after = before.map(known -> StructureMerge.add(known, structure, source))
                .orElse(structure);
        var changes =
                before.filter(after::equals).isPresent() ? DirectoryChanges.NONE : DirectoryChanges.ofStructure(after);
        return write(changes)
                .map(written -> store.structures().byId(structure.id()).orElse(after));
    }

    Either<RegistrationRefusal, List<Person>> register(Collection<NewPerson> people, Optional<LocalDate> today) {
        var known = known(people);
        var created = new LinkedHashMap<SourceKey, Person>();
        people.stream()
                .filter(person -> !known.containsKey(person.key()))
                .forEach(person -> created.putIfAbsent(person.key(), person.toPerson()));
        return unknownStructure(people)
                .<Either<RegistrationRefusal, DirectoryChanges>>map(
                        id -> Either.left(new RegistrationRefusal.UnknownStructure(id)))
                .orElseGet(() -> write(since(today, DirectoryChanges.ofPeople(List.copyOf(created.values())))))
                .map(written -> inOrder(people, known(people)));
    }

    private static DirectoryChanges since(Optional<LocalDate> day, DirectoryChanges changes) {
        return day.map(changes::on).orElse(changes);
    }

    private Map<SourceKey, Person> known(Collection<NewPerson> people) {
        var keys = people.stream().map(NewPerson::key).toList();
        var known = new HashMap<SourceKey, Person>();
        store.people().byKeys(keys).forEach(person -> person.keys().forEach(key -> known.put(key, person)));
        return known;
    }

    private Optional<StructureId> unknownStructure(Collection<NewPerson> people) {
        var named = people.stream().map(NewPerson::structure).distinct().toList();
        var known = store.structures().byIds(named).stream().map(Structure::id).toList();
        return named.stream().filter(id -> !known.contains(id)).findFirst();
    }

    private static List<Person> inOrder(Collection<NewPerson> people, Map<SourceKey, Person> known) {
        return people.stream()
                .flatMap(person -> Optional.ofNullable(known.get(person.key())).stream())
                .toList();
    }

    private Either<RegistrationRefusal, DirectoryChanges> write(DirectoryChanges changes) {
        return changes.isEmpty()
                ? Either.right(changes)
                : store.write(changes).mapLeft(RegistrationRefusal.Concurrent::new);
    }
}
