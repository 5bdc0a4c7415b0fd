package org.ent4j.directory.feed.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.person.NamePart;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.text.LabelKey;

/** The pupils of one school, to be found as guardians name them. */
final class PupilIndex {

    /**
     * A pupil.
     *
     * @param place its place in the file, or its key in the directory, for the reports
     */
    record Pupil(SourceKey key, String place, Set<LabelKey> classes) {

        static Pupil of(SourceKey key, String place, Collection<String> classes) {
            return new Pupil(key, place, classes.stream().map(LabelKey::of).collect(Collectors.toUnmodifiableSet()));
        }

        /** A pupil of whom no class is known may be in any. */
        private boolean mayBeIn(Set<LabelKey> named) {
            return named.isEmpty() || classes.isEmpty() || named.stream().anyMatch(classes::contains);
        }
    }

    private final Map<String, List<Pupil>> byName = new HashMap<>();
    private final Map<String, Pupil> byId = new HashMap<>();

    void add(PersonName name, Collection<String> ids, Pupil pupil) {
        Stream.concat(Stream.of(name.usageName()), name.birthName().stream())
                .map(last -> key(last, name.firstName()))
                .distinct()
                .forEach(key ->
                        byName.computeIfAbsent(key, any -> new ArrayList<>()).add(pupil));
        ids.forEach(id -> byId.putIfAbsent(id, pupil));
    }

    private static String key(String last, String first) {
        return NamePart.of(last).joined() + '|' + NamePart.of(first).joined();
    }

    /** By id where the row gives one; else by a last name, the first name, and the class where the row names it. */
    List<Pupil> find(Child child) {
        if (!child.id().isEmpty()) {
            return byId.containsKey(child.id()) ? List.of(byId.get(child.id())) : List.of();
        }
        var classes = classes(child.className());
        var found = new LinkedHashMap<SourceKey, Pupil>();
        Stream.of(child.usageName(), child.lastName())
                .filter(name -> !name.isEmpty())
                .flatMap(name -> byName.getOrDefault(key(name, child.firstName()), List.of()).stream())
                .filter(pupil -> pupil.mayBeIn(classes))
                .forEach(pupil -> found.put(pupil.key(), pupil));
        return List.copyOf(new TreeMap<>(found).values());
    }

    /** The cell as a whole, and its parts where it names several. */
    private static Set<LabelKey> classes(String cell) {
        return Stream.concat(Stream.of(cell), Values.several(cell).stream())
                .map(LabelKey::of)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }
}
