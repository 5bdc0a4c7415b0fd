package org.ent4j.examples.portal.signin;

import java.util.List;
import org.ent4j.directory.account.signin.SignInRule;

/**
 * The choice of a desk.
 *
 * @param rules the desks, in their order
 * @param known people of the demonstration
 * @param target where to go afterwards
 */
public record ChoosePage(List<SignInRule> rules, List<Desks.Somebody> known, String target) {}
