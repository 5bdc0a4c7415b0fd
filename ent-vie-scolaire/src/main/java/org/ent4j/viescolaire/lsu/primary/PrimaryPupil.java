package org.ent4j.viescolaire.lsu.primary;

import java.util.Optional;
import org.ent4j.viescolaire.lsu.LsuId;

/**
 * A pupil.
 *
 * @param ine 11 characters; a file cannot be written without it
 */
public record PrimaryPupil(
        LsuId id, Optional<String> ine, LsuId schoolClass, Optional<String> lastName, Optional<String> firstName) {}
