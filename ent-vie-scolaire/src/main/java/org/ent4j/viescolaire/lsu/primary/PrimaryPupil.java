package org.ent4j.viescolaire.lsu.primary;

import java.util.Optional;
import org.ent4j.viescolaire.lsu.LsuId;

/**
 * A pupil.
 *
 * @param ine 11 characters
 */
public record PrimaryPupil(
        LsuId id, String ine, LsuId schoolClass, Optional<String> lastName, Optional<String> firstName) {}
