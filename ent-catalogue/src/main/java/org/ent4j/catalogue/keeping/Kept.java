package org.ent4j.catalogue.keeping;

/**
 * What is kept, with the version that somebody has seen of it.
 *
 * @param version 1 for the first, one more for each change
 */
public record Kept<T>(T value, long version) {

    public Kept {
        if (version < 1) {
            throw new IllegalArgumentException(
                    "Version %d is none.\nMaybe what was never kept is taken for kept.".formatted(version));
        }
    }
}
