package org.ent4j.viescolaire.skill;

/**
 * All that a school chooses about skills.
 *
 * @param mode what the levels of a skill come to
 * @param ofSkills where a mean of the levels of a skill becomes a level
 * @param ofDomains where a mean of the levels of skills becomes that of a domain of the socle
 * @param ofSubjects where a mean of the levels of skills becomes a positionnement
 */
public record SkillPolicy(
        SkillMode mode, ConversionTable ofSkills, ConversionTable ofDomains, ConversionTable ofSubjects) {

    /** The best level of each skill (OPEN-ENT's default), and the nearest level of means. */
    public static SkillPolicy usual() {
        var nearest = ConversionTable.nearest();
        return new SkillPolicy(SkillMode.MAX, nearest, nearest, nearest);
    }

    public SkillPolicy with(SkillMode other) {
        return new SkillPolicy(other, ofSkills, ofDomains, ofSubjects);
    }
}
