package org.ent4j.model.matching;

import java.util.List;
import java.util.function.Predicate;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/**
 * Where no score is enough for an automatic decision. The fields of families and namesakes are not independent, which
 * the sum of weights supposes: twins share all but the first name, father and son all but the birth date.
 */
public final class SafetyRules {

    private static final String EXPERIENCE = "Families and namesakes";

    /** Twins, brothers and sisters. */
    public static final Rule<Comparison> FIRST_NAMES_AGREE = rule(
            "MAT-01",
            Label.of("Les prénoms concordent", "The first names agree"),
            EXPERIENCE,
            pair -> pair.is(MatchField.FIRST_NAME, Agreement.DIFFERENT, Agreement.PARTIAL)
                    && !SafetyRules.identified(pair),
            "match.held.first-names");

    /** Father and son, cousins, namesakes. */
    public static final Rule<Comparison> BIRTH_DATES_AGREE = rule(
            "MAT-02",
            Label.of("Les dates de naissance concordent", "The birth dates agree"),
            EXPERIENCE,
            pair -> pair.is(MatchField.BIRTH_DATE, Agreement.DIFFERENT)
                    && !(pair.is(MatchField.IDENTIFIER, Agreement.EXACT) && SafetyRules.exactNames(pair)),
            "match.held.birth-dates");

    /** A name that merely looks alike proves nothing by itself. */
    public static final Rule<Comparison> NOT_BY_NAMES_ALONE = rule(
            "MAT-03",
            Label.of("Un nom approchant ne suffit pas", "A name that is near is not enough"),
            EXPERIENCE,
            pair -> !SafetyRules.exactNames(pair) && !SafetyRules.moreThanNames(pair),
            "match.held.names-alone");

    /** Pix found pupils confused by their INE alone. */
    public static final Rule<Comparison> INE_WITH_BIRTH_DATE = rule(
            "MAT-04",
            Label.of("Un INE vaut avec la date de naissance", "An INE counts with the birth date"),
            "Pix, reconciliation of pupils: INE and birth date",
            pair -> pair.is(MatchField.INE, Agreement.EXACT) && !pair.is(MatchField.BIRTH_DATE, Agreement.EXACT),
            "match.held.ine-alone");

    /** A last name that has nothing in common, even where it was changed by marriage. */
    public static final Rule<Comparison> LAST_NAMES_AGREE = rule(
            "MAT-05",
            Label.of("Les noms concordent", "The last names agree"),
            EXPERIENCE,
            pair -> pair.is(MatchField.LAST_NAME, Agreement.DIFFERENT) && !SafetyRules.identified(pair),
            "match.held.last-names");

    /** All rules, in the order of their ids. */
    public static final List<Rule<Comparison>> ALL =
            List.of(FIRST_NAMES_AGREE, BIRTH_DATES_AGREE, NOT_BY_NAMES_ALONE, INE_WITH_BIRTH_DATE, LAST_NAMES_AGREE);

    private SafetyRules() {}

    private static Rule<Comparison> rule(
            String id, Label label, String source, Predicate<Comparison> broken, String code) {
        return Rule.refusing(id, label, source, broken, pair -> new Held(id, code));
    }

    /** A personal identifier with the birth date: what twins do not share. */
    private static boolean identified(Comparison pair) {
        return (pair.is(MatchField.INE, Agreement.EXACT) || pair.is(MatchField.IDENTIFIER, Agreement.EXACT))
                && pair.is(MatchField.BIRTH_DATE, Agreement.EXACT);
    }

    private static boolean exactNames(Comparison pair) {
        return pair.is(MatchField.LAST_NAME, Agreement.EXACT)
                && pair.is(MatchField.FIRST_NAME, Agreement.EXACT)
                && pair.is(MatchField.NAME_ORDER, Agreement.EXACT);
    }

    private static boolean moreThanNames(Comparison pair) {
        return pair.is(MatchField.BIRTH_DATE, Agreement.EXACT, Agreement.CLOSE)
                || pair.is(MatchField.INE, Agreement.EXACT)
                || pair.is(MatchField.EMAIL, Agreement.EXACT)
                || pair.is(MatchField.IDENTIFIER, Agreement.EXACT);
    }
}
