package org.ent4j.model.matching;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.id.Ine;
import org.ent4j.model.person.NamePart;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.text.Folding;

/** A record with all that is folded once, before it is compared many times. "" stands for what is missing. */
record PreparedPerson(
        PersonRecord source,
        NormalisedName name,
        String birth,
        String ine,
        String email,
        Map<String, String> identifiers,
        String postalCode,
        String city,
        Set<String> address) {

    static PreparedPerson of(PersonRecord source) {
        return new PreparedPerson(
                source,
                NormalisedName.of(source.name()),
                source.birthDate().map(BirthDate::digits).orElse(""),
                source.ine().map(Ine::value).orElse(""),
                source.email()
                        .map(email -> email.strip().toLowerCase(Locale.ROOT))
                        .orElse(""),
                identifiers(source.identifiers()),
                joined(source.postalCode()),
                joined(source.city()),
                TokenSet.words(source.address().map(Folding::fold).orElse("")));
    }

    String key() {
        return source.key();
    }

    private static Map<String, String> identifiers(Map<String, String> given) {
        return given.entrySet().stream()
                .filter(entry -> !Folding.fold(entry.getValue()).isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> NamePart.of(entry.getValue()).joined()));
    }

    private static String joined(Optional<String> text) {
        return text.map(given -> NamePart.of(given).joined()).orElse("");
    }
}
