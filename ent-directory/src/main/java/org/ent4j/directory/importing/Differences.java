package org.ent4j.directory.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.structure.Structure;

/** Names the attributes in which two states of one thing differ. */
final class Differences {

    private static final Map<String, Function<Person, Object>> OF_PEOPLE = people();
    private static final Map<String, Function<Structure, Object>> OF_STRUCTURES = structures();

    private Differences() {}

    static List<String> between(Person before, Person after) {
        return between(OF_PEOPLE, before, after);
    }

    static List<String> between(Structure before, Structure after) {
        return between(OF_STRUCTURES, before, after);
    }

    private static <T> List<String> between(Map<String, Function<T, Object>> attributes, T before, T after) {
        return attributes.entrySet().stream()
                .filter(attribute -> !attribute
                        .getValue()
                        .apply(before)
                        .equals(attribute.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<Person, Object>> people() {
        var all = new LinkedHashMap<String, Function<Person, Object>>();
        all.put("keys", Person::keys);
        all.put("name", Person::name);
        all.put("profil", Person::profil);
        all.put("birthDate", Person::birthDate);
        all.put("title", Person::title);
        all.put("ine", Person::ine);
        all.put("email", Person::email);
        all.put("address", Person::address);
        all.put("phones", Person::phones);
        all.put("mef", Person::mef);
        all.put("identifiers", Person::identifiers);
        all.put("affiliations", Person::affiliations);
        all.put("guardians", Person::guardians);
        all.put("disappearedOn", Person::disappearedOn);
        return all;
    }

    private static Map<String, Function<Structure, Object>> structures() {
        var all = new LinkedHashMap<String, Function<Structure, Object>>();
        all.put("keys", Structure::keys);
        all.put("uai", Structure::uai);
        all.put("name", Structure::name);
        all.put("type", Structure::type);
        all.put("classes", Structure::classes);
        all.put("groups", Structure::groups);
        all.put("subjects", Structure::subjects);
        return all;
    }
}
