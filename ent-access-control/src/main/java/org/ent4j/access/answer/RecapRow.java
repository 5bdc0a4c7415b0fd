package org.ent4j.access.answer;

import org.ent4j.access.population.Population;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.RoleName;

/**
 * A row of the <i>récapitulatif des droits d'accès</i> of a service (A2): cible, profil, matière enseignée, fonction,
 * discipline de poste, rôle.
 *
 * @param rule the rule that the row shows, and that its action removes
 * @param target cible
 * @param population the criteria, of which each is a column
 * @param role rôle
 * @param people how many people the rule gives the role today
 */
public record RecapRow(RuleId rule, Target target, Population population, RoleName role, int people) {}
