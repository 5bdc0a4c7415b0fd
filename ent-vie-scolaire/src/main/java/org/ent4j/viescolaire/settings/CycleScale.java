package org.ent4j.viescolaire.settings;

import org.ent4j.viescolaire.skill.MasteryScale;

/**
 * The scale of a cycle of its own.
 *
 * @param cycle from 1 to 4
 */
public record CycleScale(int cycle, MasteryScale scale) {}
