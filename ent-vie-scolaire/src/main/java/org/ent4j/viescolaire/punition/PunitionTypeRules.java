package org.ent4j.viescolaire.punition;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.regex.Pattern;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;

/** What a school may have as a type of punition: all of it, on this page. */
public final class PunitionTypeRules {

    /** A school wants one more type. */
    record Adding(PunitionTypes types, PunitionType type) {}

    /** Words, folded, of a type that would lower a mark. */
    private static final Pattern MARK = Pattern.compile("\\b(ZERO|0 20|BAISSE DE (LA )?NOTE|POINTS? EN MOINS)\\b");

    public static final Rule<Adding> A_MARK_IS_NO_PUNITION = refusing(
            "VS-PUN-01",
            Label.of(
                    "Ni zéro ni baisse de note ne sanctionnent le comportement ou une absence",
                    "No zero and no lower mark punishes conduct or an absence"),
            "Circulaire 2014-059",
            adding -> MARK.matcher(Folding.fold(adding.type().label())).find(),
            adding -> new MarkAsPunition(adding.type().label()));

    public static final Rule<Adding> ONE_CODE_ONE_TYPE = refusing(
            "VS-PUN-02",
            Label.of("Deux types n'ont pas le même code", "Two types do not have one code"),
            "The list of the school: filters and statistics go by the code",
            adding -> adding.types().find(adding.type().code()).isPresent(),
            adding -> new CodeTaken(adding.type().code()));

    private PunitionTypeRules() {}

    static List<Rule<Adding>> all() {
        return List.of(A_MARK_IS_NO_PUNITION, ONE_CODE_ONE_TYPE);
    }

    /** It would lower a mark. */
    public record MarkAsPunition(String label) implements Reason {
        @Override
        public String code() {
            return "punition.mark";
        }
    }

    /** Another type has the code. */
    public record CodeTaken(String type) implements Reason {
        @Override
        public String code() {
            return "punition.code-taken";
        }
    }
}
