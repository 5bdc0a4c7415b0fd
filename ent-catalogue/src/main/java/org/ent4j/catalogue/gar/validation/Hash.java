package org.ent4j.catalogue.gar.validation;

/**
 * Hashes of 64 bits. Equal texts have equal hashes; different ones nearly always different ones, so that who must not be
 * wrong compares the texts when the hashes are equal.
 */
final class Hash {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Hash() {}

    static long of(char[] characters, int from, int to) {
        var hash = to - from + PRIME;
        var i = from;
        for (; i + 3 < to; i += 4) {
            hash = stirred(hash ^ four(characters, i));
        }
        for (; i < to; i++) {
            hash = stirred(hash ^ characters[i]);
        }
        return mixed(hash);
    }

    private static long four(char[] c, int i) {
        return c[i] | (long) c[i + 1] << 16 | (long) c[i + 2] << 32 | (long) c[i + 3] << 48;
    }

    /** The multiplication carries upwards only. */
    private static long stirred(long hash) {
        return (hash ^ hash >>> 32) * PRIME;
    }

    /** Of two things in this order. */
    static long of(long first, long second) {
        return mixed(first * PRIME + Long.rotateLeft(second, 31));
    }

    private static long mixed(long hash) {
        var one = (hash ^ hash >>> 32) * 0xff51afd7ed558ccdL;
        var two = (one ^ one >>> 29) * 0xc4ceb9fe1a85ec53L;
        return two ^ two >>> 32;
    }
}
