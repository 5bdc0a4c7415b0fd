package org.ent4j.viescolaire.lsu.primary;

import java.util.Optional;
import org.ent4j.viescolaire.skill.SocleDomain;

/**
 * How well a pupil masters a component of the socle, in a bilan périodique.
 *
 * @param level 0 to 4
 */
public record PrimarySocleLevel(SocleDomain domain, Optional<Integer> level) {}
