package org.ent4j.examples.spark.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

/**
 * The known people of one block of a plan. All were brought by the source of the feed, so that nobody is a stranger to it. Whether
 * a guardian exists is not asked of a block: {@link GuardiansUnknown} asks all of them.
 */
final class BlockPeople implements People {

    private final Map<PersonId, Person> byId = new TreeMap<>();
    private final Map<SourceKey, Person> byKey = new HashMap<>();

    BlockPeople(Collection<Person> people) {
        people.forEach(person -> {
            byId.put(person.id(), person);
            person.keys().forEach(key -> byKey.put(key, person));
        });
    }

    Collection<Person> all() {
        return byId.values();
    }

    @Override
    public List<Person> byIds(Collection<PersonId> ids) {
        return ids.stream()
                .distinct()
                .sorted()
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<Person> byKeys(Collection<SourceKey> keys) {
        return keys.stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    @Override
    public List<Person> ofSource(String source) {
        return byId.values().stream().filter(person -> person.isKnownTo(source)).toList();
    }

    @Override
    public Set<PersonId> existing(Collection<PersonId> ids) {
        return new HashSet<>(ids);
    }

    @Override
    public boolean hasStrangers(String source, String academy) {
        return false;
    }

    @Override
    public List<Person> byIdentifier(String kind, Collection<String> values) {
        return List.of();
    }

    @Override
    public List<Person> byIne(Collection<Ine> numbers) {
        return List.of();
    }

    @Override
    public List<Person> ofStructures(Collection<StructureId> structures) {
        return List.of();
    }

    @Override
    public void eachStrangersName(Profil profil, String source, String academy, Consumer<PersonName> onEach) {
        // there are none
    }

    @Override
    public List<Person> wards(Collection<PersonId> guardians) {
        return List.of();
    }
}
