package org.ent4j.viescolaire.decision;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** That something is done to what the school has, and that new things have keys of their own. */
public final class KeyRules {

    /**
     * Something is named by its key.
     *
     * @param isKnown whether the school has it
     */
    public record Naming(String key, boolean isKnown) {}

    public static final Rule<Naming> KNOWN = refusing(
            "VS-CLE-01",
            Label.of("L'établissement le connaît", "The school has it"),
            "What is erased or another school's is nobody's to change",
            naming -> !naming.isKnown(),
            naming -> new Unknown(naming.key()));

    /**
     * Something new has a key.
     *
     * @param isTaken whether the school has something else of that key
     */
    public record Keying(String key, boolean isTaken) {}

    public static final Rule<Keying> KEY_IS_FREE = refusing(
            "VS-CLE-02",
            Label.of("Une clé ne sert qu'une fois", "A key serves once"),
            "The host's keys",
            Keying::isTaken,
            keying -> new KeyTaken(keying.key()));

    private KeyRules() {}

    /**
     * Nothing when the key is free, what is known when it is the same, sent again, or that the key is taken.
     *
     * @param isSame whether what is known is what is sent
     */
    public static <T> Either<Refusal, Optional<T>> sentAgain(Optional<T> known, Predicate<T> isSame, Object key) {
        return Refusal.check(
                        List.of(KEY_IS_FREE),
                        new Keying(key.toString(), known.filter(isSame.negate()).isPresent()))
                .map(any -> known);
    }

    /** What was found, or that the school has nothing of that key. */
    public static <T> Either<Refusal, T> known(Optional<T> found, Object key) {
        return Refusal.check(List.of(KNOWN), new Naming(key.toString(), found.isPresent()))
                .map(any -> found.orElseThrow());
    }

    /** Something else has that key. */
    public record KeyTaken(String key) implements Reason {
        @Override
        public String code() {
            return "key.taken";
        }
    }

    /** Nothing of the school has that key. */
    public record Unknown(String key) implements Reason {
        @Override
        public String code() {
            return "key.unknown";
        }
    }
}
