package org.ent4j.model.matching;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.person.NamePart;

/**
 * The keys under which a record can be found: what survives at least one of the usual errors. Two records of one person
 * are compared when they share one of them. Keys of names are made crosswise too, so that swapped names meet.
 */
final class BlockingKeys {

    /** Blocks of keys that say much are compared in full up to this size; beyond it the value is a placeholder. */
    private static final int STRONG = 2_000;

    private static final int WEAK = 200;
    private static final int PREFIX = 4;
    private static final long HASH = (1L << 39) - 1;

    /**
     * A key, hashed.
     *
     * @param largestBlock the number of records under the key beyond which it is not used
     */
    record Key(long hash, int largestBlock) {}

    private final List<Key> keys = new ArrayList<>();

    private BlockingKeys() {}

    static List<Key> of(PreparedPerson person) {
        var keys = new BlockingKeys();
        var first = person.name().firstName();
        person.name().lastNames().forEach(last -> keys.names(last, first, person.birth()));
        keys.date(person.birth(), first);
        keys.add("ine", person.ine(), STRONG);
        keys.add("mail", person.email(), WEAK);
        person.identifiers().forEach((system, value) -> keys.add("id " + system, value, WEAK));
        return keys.keys;
    }

    private void names(NamePart last, NamePart first, String birth) {
        both("words", prefix(last), prefix(first), STRONG);
        add("name", last.joined(), WEAK);
        add("name", first.joined(), WEAK);
        if (!birth.isEmpty()) {
            var year = birth.substring(0, Math.min(PREFIX, birth.length()));
            add("year", prefix(last) + year, WEAK);
            add("year", prefix(first) + year, WEAK);
        }
    }

    private void date(String birth, NamePart first) {
        if (birth.length() != 8) {
            add("date", birth, STRONG);
            return;
        }
        var month = birth.substring(4, 6);
        var day = birth.substring(6);
        var swapped = month.compareTo(day) <= 0 ? month + day : day + month;
        add("date", birth.substring(0, 4) + swapped, STRONG);
        if (!first.isEmpty()) {
            add("day", swapped + first.joined(), WEAK);
        }
    }

    private void both(String kind, String one, String other, int largest) {
        if (!one.isEmpty() && !other.isEmpty()) {
            add(kind, one.compareTo(other) <= 0 ? one + " " + other : other + " " + one, largest);
        }
    }

    private static String prefix(NamePart part) {
        return part.core().substring(0, Math.min(PREFIX, part.core().length()));
    }

    private void add(String kind, String value, int largest) {
        if (!value.isEmpty()) {
            keys.add(new Key(hash(kind, value), largest));
        }
    }

    /** FNV-1a, folded to 39 bits. */
    private static long hash(String kind, String value) {
        var hash = mix(mix(0xcbf29ce484222325L, kind) * 31, value);
        return (hash ^ hash >>> 39) & HASH;
    }

    private static long mix(long start, String text) {
        var hash = start;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
