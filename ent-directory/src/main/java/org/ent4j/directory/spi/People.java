package org.ent4j.directory.spi;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

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

    /** The outlines of those who are known under one of these keys. */
    default List<PersonOutline> outlines(Collection<SourceKey> keys) {
        return byKeys(keys).stream().map(PersonOutline::of).toList();
    }

    /** Tells the outline of everybody whom a source knows, in an order of the store, which holds a few at a time. */
    default void eachOutline(String source, Consumer<PersonOutline> onEach) {
        ofSource(source).stream().map(PersonOutline::of).forEach(onEach);
    }

    /** Those of these structures whom a source does not know under a key of that académie. */
    default List<Person> strangers(Collection<StructureId> structures, String source, String academy) {
        return ofStructures(structures).stream()
                .filter(person -> person.isStrangerTo(source, academy))
                .toList();
    }

    /** Whether there is anybody at all whom a source does not know under a key of that académie. */
    boolean hasStrangers(String source, String academy);

    /** The profils of {@link #strangers}, by structure; structures without any are left out. */
    default Map<StructureId, Set<Profil>> profilsOfStrangers(
            Collection<StructureId> structures, String source, String academy) {
        var all = new HashMap<StructureId, Set<Profil>>();
        strangers(structures, source, academy)
                .forEach(person -> person.affiliations().stream()
                        .map(Affiliation::structure)
                        .filter(structures::contains)
                        .forEach(school -> all.computeIfAbsent(school, any -> EnumSet.noneOf(Profil.class))
                                .add(person.profil())));
        return all;
    }

    /**
     * Tells the name, but for further first names, of everybody of a profil whom a source does not know under a key of that
     * académie; holds a few at a time.
     */
    void eachStrangersName(Profil profil, String source, String academy, Consumer<PersonName> onEach);

    /** Which of these ids somebody has. */
    default Set<PersonId> existing(Collection<PersonId> ids) {
        return byIds(ids).stream().map(Person::id).collect(Collectors.toSet());
    }

    /** Pupils who have one of these people, known or not, as a guardian. */
    List<Person> wards(Collection<PersonId> guardians);

    /**
     * Tells of the people of the source whose id is another than {@link SourceKey#personId()}: that, then the id; holds a few
     * at a time.
     */
    default void eachAlias(String source, BiConsumer<PersonId, PersonId> onEach) {
        eachOutline(
                source,
                person -> person.keys().stream()
                        .filter(key -> key.source().equals(source))
                        .map(SourceKey::personId)
                        .filter(named -> !named.equals(person.id()))
                        .forEach(named -> onEach.accept(named, person.id())));
    }
}
