package org.ent4j.viescolaire.lsu;

import org.ent4j.viescolaire.skill.SocleDomain;

/**
 * How well a pupil masters a component of the socle.
 *
 * @param level 1 (insuffisante) to 4 (très bonne); 0 for a pupil who is exempt
 */
public record SocleLevel(SocleDomain domain, int level) {}
