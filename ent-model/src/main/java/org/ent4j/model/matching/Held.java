package org.ent4j.model.matching;

import org.ent4j.model.rule.Reason;

/**
 * Why two records are not taken for one person automatically, whatever their score.
 *
 * @param rule the id of the kind of {@link Relatives} or of the rule of {@link SafetyRules} that holds them back
 * @param code the key of the sentence
 */
public record Held(String rule, String code) implements Reason {}
