package org.ent4j.examples.portal.signin;

import java.util.List;
import org.ent4j.directory.account.signin.SignInRule;

/**
 * The people of a desk.
 *
 * @param more how many are not shown
 * @param text what their names begin with
 * @param target where to go afterwards
 */
public record DeskPage(SignInRule rule, List<Desks.Somebody> people, int more, String text, String target) {}
