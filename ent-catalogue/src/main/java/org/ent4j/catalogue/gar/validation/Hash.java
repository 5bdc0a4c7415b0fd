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
        for (int i = from; i < to; i++) {
            hash = (hash ^ characters[i]) * PRIME;
        }
        return mixed(hash);
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
