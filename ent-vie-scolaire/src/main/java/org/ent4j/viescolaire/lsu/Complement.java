package org.ent4j.viescolaire.lsu;

import java.util.Optional;

/**
 * The enseignement de complément of a pupil.
 *
 * @param level 1 (objectifs atteints) or 2 (dépassés)
 */
public record Complement(ComplementKind kind, Optional<Integer> level) {}
