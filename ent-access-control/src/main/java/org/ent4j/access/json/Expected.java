package org.ent4j.access.json;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ent4j.model.text.Label;

/** What a member may be, in words. */
final class Expected {

    static final Label TEXT = Label.of("une chaîne non vide", "a string that is not empty");
    static final Label KEY = Label.of(
            "une chaîne non vide, sans espace au début ni à la fin",
            "a string that is not empty, nor padded with blanks");
    static final Label LIST = Label.of("un tableau de chaînes : []", "an array of strings: []");
    static final Label OBJECT = Label.of("un objet : {}", "an object: {}");
    static final Label OBJECTS = Label.of("un tableau d'objets : [{}]", "an array of objects: [{}]");
    static final Label ARRAY = Label.of("un tableau : []", "an array: []");
    static final Label DAY = Label.of("un jour : \"2026-09-01\"", "a day: \"2026-09-01\"");
    static final Label FLAG = Label.of("true ou false", "true or false");

    private Expected() {}

    static <E extends Enum<E>> Label oneOf(Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return Label.of(names, names);
    }
}
