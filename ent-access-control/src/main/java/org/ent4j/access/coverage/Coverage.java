package org.ent4j.access.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;

/**
 * Whether others together give all that one rule gives, whatever the population and the day. Subscriptions and closings
 * do not change a "yes": they take affiliations away from all rules of a service alike.
 *
 * <p><b>Why this is exact.</b> Matching is monotone: a user who gains a group, an affiliation or a value loses no rule. If
 * some user is matched by the rule on some day and by none of the others, take away from him all that the rule does not
 * need: he is still matched by it, and still by none of the others. What is left has at most one group and at most one
 * affiliation, with one value for each criterion that the rule asks for and none for the rest; where the rule needs an
 * affiliation and no certain structure, take one that no rule names. So the rule is a product of finite sets (days,
 * groups, structures, profils, values), each other rule is a smaller product inside it or of no help, and the question is
 * whether those cover it. Profils are the one closed universe: a rule that names none, but needs an affiliation, has them
 * all as its set. Days are cut into the pieces between the ends of the rules' validities.
 */
public sealed interface Coverage {

    /**
     * Everything is given by others.
     *
     * @param by enough of the others, none of which can be spared; empty when the rule gives nothing at all
     */
    record Covered(List<RuleId> by) implements Coverage {
        public Covered {
            by = List.copyOf(by);
        }
    }

    /**
     * Something is given by the rule alone.
     *
     * @param user a smallest user whom the rule reaches and none of the others does
     * @param day the day on which it is so
     */
    record Uncovered(User user, LocalDate day) implements Coverage {}

    /**
     * Decides whether the others cover the rule. Those of another service or role do not count; if the rule itself is
     * among them, it counts.
     */
    static Coverage of(AccessRule rule, Collection<AccessRule> others, Rights rights) {
        var candidates = others.stream()
                .filter(other -> other.service().equals(rule.service()))
                .filter(other -> other.role().equals(rule.role()))
                .map(other -> NamedReach.of(other, rights))
                .toList();
        return ReachIndex.of(candidates).cover(RuleReach.of(rule, rights));
    }

    default boolean isCovered() {
        return this instanceof Covered;
    }

    default <R> R fold(
            Function<List<RuleId>, ? extends R> covered, BiFunction<User, LocalDate, ? extends R> uncovered) {
        if (this instanceof Covered yes) {
            return covered.apply(yes.by());
        }
        var no = (Uncovered) this;
        return uncovered.apply(no.user(), no.day());
    }
}
