package org.ent4j.directory.account.crypto;

/**
 * The cost of a hash.
 *
 * @param memoryKib in KiB
 * @param passes over the memory
 * @param lanes computed apart; Bouncy Castle computes them one after the other
 */
public record Argon2Parameters(int memoryKib, int passes, int lanes) {

    /** OWASP, Password Storage Cheat Sheet: the least that it advises, 19 MiB, 2 passes, 1 lane. */
    public static final Argon2Parameters OWASP = new Argon2Parameters(19_456, 2, 1);

    /** RFC 9106, 4: the second recommended option, for memory-constrained environments, 64 MiB, 3 passes, 4 lanes. */
    public static final Argon2Parameters RFC_9106 = new Argon2Parameters(65_536, 3, 4);

    /** More than this is no hash of ours, and would let whoever writes the database stop the server. */
    private static final int MOST_MEMORY_KIB = 1 << 20;

    public Argon2Parameters {
        if (lanes < 1
                || lanes > 64
                || passes < 1
                || passes > 64
                || memoryKib < 8 * lanes
                || memoryKib > MOST_MEMORY_KIB) {
            throw new IllegalArgumentException(
                    "Argon2id with m=%d,t=%d,p=%d.\nMaybe the memory is in MiB instead of KiB."
                            .formatted(memoryKib, passes, lanes));
        }
    }
}
