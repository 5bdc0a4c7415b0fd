package org.ent4j.examples.cli.directory;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of a mapping: what a column, or several together, hold of a person. */
enum MatchKey {
    ID("id"),
    FIRST_NAME("firstName"),
    LAST_NAME("lastName"),
    BIRTH_NAME("birthName"),
    OTHER_FIRST_NAMES("otherFirstNames"),
    BIRTH_DATE("birthDate"),
    INE("ine"),
    EMAIL("email"),
    ADDRESS("address"),
    CITY("city"),
    POSTAL_CODE("postalCode"),
    NATIONAL_ID("nationalId");

    private final String word;

    MatchKey(String word) {
        this.word = word;
    }

    static Optional<MatchKey> of(String word) {
        return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(key -> key.word).collect(Collectors.joining(", "));
    }
}
