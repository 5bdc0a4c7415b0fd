package org.ent4j.access.internal;

import java.util.Arrays;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;

/**
 * What affiliations say apart from their structure, each distinct saying once: an académie has two million people and a
 * few ten thousand signatures. A signature is the sorted numbers of its values, each in as many bytes of seven bits as it
 * takes. See {@link ByteStrings}.
 */
final class Signatures {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;
    private static final int MOST_BYTES = 5;

    private final Vocabulary words;
    private final ByteStrings strings = new ByteStrings();

    Signatures(Vocabulary words) {
        this.words = words;
    }

    int size() {
        return strings.size();
    }

    long footprint() {
        return strings.footprint();
    }

    /** The sorted numbers of the values of a signature. */
    int[] values(int signature) {
        return strings.read(signature, Signatures::unpacked);
    }

    int number(Affiliation affiliation) {
        return strings.number(packed(valuesOf(affiliation)));
    }

    /** Gives back the room that was kept for more. */
    void trim() {
        strings.trim();
    }

    private static byte[] packed(int[] values) {
        var bytes = new byte[values.length * MOST_BYTES];
        var size = 0;
        for (var value : values) {
            var rest = value;
            for (; rest >= MORE; rest >>>= BITS) {
                bytes[size++] = (byte) (rest | MORE);
            }
            bytes[size++] = (byte) rest;
        }
        return Arrays.copyOf(bytes, size);
    }

    private static int[] unpacked(byte[] bytes, int from, int to) {
        var values = new int[to - from];
        var size = 0;
        var at = from;
        while (at < to) {
            var value = 0;
            var shift = 0;
            for (; bytes[at] < 0; at++, shift += BITS) {
                value |= (bytes[at] & MORE - 1) << shift;
            }
            values[size++] = value | bytes[at++] << shift;
        }
        return Arrays.copyOf(values, size);
    }

    private int[] valuesOf(Affiliation affiliation) {
        var count = 1;
        for (var names : affiliation.values().values()) {
            count += names.size();
        }
        var numbers = new int[count];
        numbers[0] = words.value(Criterion.PROFIL, affiliation.profil().name());
        var at = 1;
        for (var entry : affiliation.values().entrySet()) {
            for (var name : entry.getValue()) {
                numbers[at++] = words.value(entry.getKey(), name);
            }
        }
        Arrays.sort(numbers);
        return numbers;
    }
}
