package org.ent4j.viescolaire.discipline;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.decision.Refusal;

/** That something is done to what the school has. */
public final class DisciplineRules {

    /**
     * Something is named by its key.
     *
     * @param isKnown whether the school has it
     */
    public record Naming(String key, boolean isKnown) {}

    public static final Rule<Naming> KNOWN = refusing(
            "VS-DIS-01",
            Label.of("L'établissement le connaît", "The school has it"),
            "What is erased or another school's is nobody's to change",
            naming -> !naming.isKnown(),
            naming -> new Unknown(naming.key()));

    private DisciplineRules() {}

    /** What was found, or that the school has nothing of that key. */
    public static <T> Either<Refusal, T> known(Optional<T> found, Object key) {
        return Refusal.check(List.of(KNOWN), new Naming(key.toString(), found.isPresent()))
                .map(any -> found.orElseThrow());
    }

    /** Nothing of the school has that key. */
    public record Unknown(String key) implements Reason {
        @Override
        public String code() {
            return "discipline.unknown";
        }
    }
}
