package org.ent4j.viescolaire.lsu;

/**
 * How well a pupil masters a digital skill.
 *
 * @param level 1 to 3
 */
public record DigitalSkillLevel(DigitalSkill skill, int level) {}
