package org.ent4j.viescolaire.lsu;

import java.util.Optional;

/**
 * A pupil.
 *
 * @param siecleId the number that SIECLE gives the pupil, digits; not the INE. A file cannot be written without it
 * @param division the code of the class, 1 to 20 characters
 */
public record LsuPupil(
        LsuId id, Optional<String> siecleId, Optional<String> lastName, Optional<String> firstName, String division) {}
