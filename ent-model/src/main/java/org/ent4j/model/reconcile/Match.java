package org.ent4j.model.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.rule.Reason;

/**
 * What an item of a file was found to be among the host's items.
 *
 * @param <T> the host's items
 */
public sealed interface Match<T> {

    /** How it was found, from the surest to nothing. */
    enum Kind {
        DECIDED,
        EXACT_ID,
        EXACT_NAME,
        SCORED,
        AMBIGUOUS,
        NONE
    }

    Kind kind();

    /** A stored decision says so. */
    record Decided<T>(T target, Correspondence decision) implements Match<T> {
        @Override
        public Kind kind() {
            return Kind.DECIDED;
        }
    }

    /** Both carry the same identifier; {@code identifier} names it: {@code "IDSTS"}. */
    record ExactId<T>(T target, String identifier) implements Match<T> {
        @Override
        public Kind kind() {
            return Kind.EXACT_ID;
        }
    }

    /** One and only one has the same normalised name. */
    record ExactName<T>(T target) implements Match<T> {
        @Override
        public Kind kind() {
            return Kind.EXACT_NAME;
        }
    }

    /** Looks like these, the best first; never accepted without a person on the first import. */
    record Scored<T>(List<Candidate<T>> candidates) implements Match<T> {
        public Scored {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Kind kind() {
            return Kind.SCORED;
        }
    }

    /** Several are equally right. */
    record Ambiguous<T>(List<T> candidates) implements Match<T> {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Kind kind() {
            return Kind.AMBIGUOUS;
        }
    }

    /** Nothing like it. */
    record None<T>() implements Match<T> {
        @Override
        public Kind kind() {
            return Kind.NONE;
        }
    }

    /**
     * A suggestion.
     *
     * @param score from 0 to 1
     * @param reasons what speaks for it and against it
     */
    record Candidate<T>(T target, double score, List<Reason> reasons) {
        public Candidate {
            reasons = List.copyOf(reasons);
        }

        <R> Candidate<R> map(Function<? super T, ? extends R> change) {
            return new Candidate<>(change.apply(target), score, reasons);
        }
    }

    /** The same finding, told of something else that stands for the host's items. */
    default <R> Match<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Scored<T> scored) {
            return new Scored<>(scored.candidates().stream()
                    .map(each -> each.<R>map(change))
                    .toList());
        }
        if (this instanceof Ambiguous<T> several) {
            return new Ambiguous<>(several.candidates().stream().<R>map(change).toList());
        }
        return settled()
                .<Match<R>>map(target -> mapSettled(change.apply(target)))
                .orElseGet(None::new);
    }

    private <R> Match<R> mapSettled(R target) {
        if (this instanceof Decided<T> decided) {
            return new Decided<>(target, decided.decision());
        }
        return this instanceof ExactId<T> byId ? new ExactId<>(target, byId.identifier()) : new ExactName<>(target);
    }

    /** The host's item, when it needs nobody's confirmation. */
    default Optional<T> settled() {
        if (this instanceof Decided<T> decided) {
            return Optional.of(decided.target());
        }
        if (this instanceof ExactId<T> byId) {
            return Optional.of(byId.target());
        }
        return this instanceof ExactName<T> byName ? Optional.of(byName.target()) : Optional.empty();
    }
}
