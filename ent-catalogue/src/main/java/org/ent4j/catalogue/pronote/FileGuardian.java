package org.ent4j.catalogue.pronote;

import java.util.Optional;

/**
 * {@code Responsable}.
 *
 * @param civility the number of a {@link FileCivility} of the file
 */
public record FileGuardian(FilePerson person, Optional<Long> civility) {}
