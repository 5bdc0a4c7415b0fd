package org.ent4j.examples.sample.noise;

import java.util.Optional;

/**
 * An item as a file writes it.
 *
 * @param noise what was done to it, or nothing when it is as in the directory
 */
public record Printed<T>(T text, Optional<NoiseKind> noise) {

    /** Whether the directory has it at all. */
    public boolean known() {
        return !noise.equals(Optional.of(NoiseKind.UNKNOWN));
    }
}
