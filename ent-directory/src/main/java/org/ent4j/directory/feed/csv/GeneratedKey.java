package org.ent4j.directory.feed.csv;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.model.person.NamePart;
import org.ent4j.model.person.PersonName;

/**
 * The key of a person whose table has no ids: half of the SHA-256 of what rarely changes. In it are the kind (pupil,
 * guardian, staff), the birth name where the table has it and else the name in use, the first name, the birth date, and
 * what tells namesakes apart; {@link org.ent4j.directory.source.SourceKey} adds source and school. A corrected name or
 * birth date and another school make another key. Accents, case, hyphens, class, address, functions and the name in use
 * beside a birth name do not.
 */
final class GeneratedKey {

    private static final int BYTES = 16;

    private GeneratedKey() {}

    static String of(Draft draft) {
        return of(draft, "");
    }

    /** @param namesake what tells this person from others of the same name, or "" */
    static String of(Draft draft, String namesake) {
        return hash(
                draft.kind(),
                name(draft.name()),
                draft.birthDate().map(Object::toString).orElse(""),
                namesake);
    }

    /** The part of the name that the key is made of. */
    static String name(PersonName name) {
        var last = NamePart.of(name.birthName().orElse(name.usageName()));
        return last.joined() + '|' + NamePart.of(name.firstName()).joined();
    }

    private static String hash(PeopleKind kind, String... parts) {
        var text = Stream.concat(Stream.of(kind.name()), Stream.of(parts)).collect(Collectors.joining("\n"));
        var digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-256.\nMaybe it is none.", impossible);
        }
    }
}
