package org.ent4j.directory.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.Ine;

/**
 * A key as an administrator pastes it, of whichever kind it is: the id of a person, the key of a source with its source
 * and académie ({@code AAF:13:2605692}) or without ({@code 2605692}), an INE, an e-mail address, a number of STS or
 * SIECLE. Case matters in ids and keys, as it does to those who give them; it does not in an INE and an address.
 *
 * @param text without the spaces around and control characters; not empty
 */
public record PersonKey(String text) {

    private static final int LONGEST_ADDRESS = 254;

    /** How STS types its numbers, which people leave out. */
    private static final List<String> STS_TYPES = List.of("", "epp:", "local:");

    public PersonKey {
        text = text.replaceAll("\\p{Cntrl}", "").strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("An empty key finds nobody.\nMaybe the field was left blank.");
        }
    }

    /** What a source or an identifier may have for it: {@code 69881} and {@code epp:69881}. */
    public List<String> spellings() {
        return STS_TYPES.stream().map(type -> type + text).toList();
    }

    /** The INE that it is, when it is of that shape. */
    public Optional<Ine> ine() {
        return Ine.parse(text).toJavaOptional();
    }

    /** The address that it would be. */
    public String email() {
        return email(text);
    }

    /** An address as it is compared; what is longer than an address can be (RFC 5321) does not count. */
    public static String email(String address) {
        var small = address.strip().toLowerCase(Locale.ROOT);
        return small.substring(0, Math.min(small.length(), LONGEST_ADDRESS));
    }

    /** Its three parts, when it is written as {@code AAF:13:2605692}. */
    public Optional<SourceKey> sourceKey() {
        var parts = text.split(":", 3);
        return parts.length == 3 && Stream.of(parts[0], parts[2]).noneMatch(String::isBlank)
                ? Optional.of(new SourceKey(parts[0], parts[1], parts[2].strip()))
                : Optional.empty();
    }

    boolean isOf(Person person) {
        var known = spellings();
        return person.id().value().equals(text)
                || person.keys().stream().anyMatch(key -> known.contains(key.key()))
                || sourceKey().filter(person.keys()::contains).isPresent()
                || person.identifiers().values().stream().anyMatch(known::contains)
                || person.ine().isPresent() && person.ine().equals(ine())
                || person.email().map(PersonKey::email).filter(email()::equals).isPresent();
    }
}
