package org.ent4j.directory.source;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * The key that a source gives to a person or a structure. It is unique only with its source and its académie: two
 * académies number their people independently.
 *
 * @param source the kind of feed: {@code "AAF"}, {@code "STS"}; see {@link Sources}
 * @param academy code of the académie without leading zeros ({@code "13"}), the UAI where the key is only unique in one
 *     school, or "" when the source does not tell
 * @param key the key itself: {@code "2605692"}, {@code "epp:69881"}
 */
public record SourceKey(String source, String academy, String key) implements Comparable<SourceKey> {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0{1,2}(?=[0-9]{1,2}$)");
    private static final Comparator<SourceKey> ORDER = Comparator.comparing(SourceKey::source, Sources.RICHEST_FIRST)
            .thenComparing(SourceKey::academy)
            .thenComparing(SourceKey::key);

    public SourceKey {
        if (source.isBlank() || key.isBlank() || !key.equals(key.strip())) {
            throw new IllegalArgumentException(
                    "'%s' of '%s' is no key of a source.\nMaybe an id of the feed is empty or padded."
                            .formatted(key, source));
        }
        academy = withoutZeros(academy);
    }

    /** STS writes {@code 024} where AAF writes {@code 24}. */
    private static String withoutZeros(String academy) {
        return academy.isEmpty() || academy.charAt(0) > '0'
                ? academy.strip()
                : LEADING_ZEROS.matcher(academy.strip()).replaceFirst("");
    }

    /** The id of a person first met under this key: the same on every import, without chance or clock. */
    public PersonId personId() {
        return new PersonId(toString());
    }

    /** The id of a structure without UAI first met under this key. */
    public StructureId structureId() {
        return new StructureId(toString());
    }

    /** The keys of the richest source first. */
    @Override
    public int compareTo(SourceKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code AAF:13:2605692}. */
    @Override
    public String toString() {
        return source + ":" + academy + ":" + key;
    }
}
