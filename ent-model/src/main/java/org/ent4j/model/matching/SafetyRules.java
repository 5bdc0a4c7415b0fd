package org.ent4j.model.matching;

import java.util.List;
import java.util.function.Predicate;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** Where no score is enough for an automatic decision; {@link Relatives} has those that depend on the odds. */
public final class SafetyRules {

    /** Pix found pupils confused by their INE alone. */
    public static final Rule<Comparison> INE_WITH_BIRTH_DATE = rule(
            "MAT-04",
            Label.of("Un INE vaut avec la date de naissance", "An INE counts with the birth date"),
            "Pix, reconciliation of pupils: INE and birth date",
            pair -> pair.is(MatchField.INE, Agreement.EXACT) && !pair.is(MatchField.BIRTH_DATE, Agreement.EXACT),
            "match.held.ine-alone");

    /** An INE is given once and for life: two of them are two pupils, or one who was registered twice. */
    public static final Rule<Comparison> INES_AGREE = rule(
            "MAT-05",
            Label.of("Les INE concordent", "The INEs agree"),
            "RNIE: one INE a pupil; the text is to be checked",
            pair -> pair.is(MatchField.INE, Agreement.DIFFERENT),
            "match.held.ine-different");

    /** All rules, in the order of their ids. */
    public static final List<Rule<Comparison>> ALL = List.of(INE_WITH_BIRTH_DATE, INES_AGREE);

    private SafetyRules() {}

    private static Rule<Comparison> rule(
            String id, Label label, String source, Predicate<Comparison> broken, String code) {
        return Rule.refusing(id, label, source, broken, pair -> new Held(id, code));
    }
}
