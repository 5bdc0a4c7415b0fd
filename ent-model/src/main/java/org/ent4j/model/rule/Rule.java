package org.ent4j.model.rule;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/**
 * A rule with a name and a source, so that an answer can say which rule gave it and where the rule is written.
 *
 * @param id stable identifier, unique in the library: {@code "VS-SAN-01"}
 * @param label what the rule demands, in a few words
 * @param source the text that demands it: an article, a circular, a format's reference; in English, the text of record
 * @param refusal the reason to refuse a subject, or nothing
 */
public record Rule<T>(String id, Label label, String source, Function<? super T, Optional<Reason>> refusal) {

    /** A rule that refuses what {@code broken} recognises, for the reason that {@code because} states. */
    public static <T> Rule<T> refusing(
            String id,
            Label label,
            String source,
            Predicate<? super T> broken,
            Function<? super T, ? extends Reason> because) {
        return new Rule<>(id, label, source, new Refusing<>(broken, because));
    }

    /** All that the rules have against the subject, in their order; the subject itself when they have nothing. */
    public static <T> Either<List<Refused<T>>, T> checkAll(List<Rule<T>> rules, T subject) {
        var refusals =
                rules.stream().flatMap(rule -> rule.refuse(subject).stream()).toList();
        return refusals.isEmpty() ? Either.right(subject) : Either.left(refusals);
    }

    /** The source as the reader's language has it; the text of record where its module has no rendering. */
    public String source(Lang lang) {
        return SourceText.in(lang, home(), id, source);
    }

    /** A class of the package that wrote the rule: a function stands where it was written. */
    private Class<?> home() {
        return refusal instanceof Refusing<?> refusing ? refusing.because().getClass() : refusal.getClass();
    }

    /** What this rule has against the subject. */
    public Optional<Refused<T>> refuse(T subject) {
        return refusal.apply(subject).map(reason -> new Refused<>(this, reason));
    }

    /** A refusal: the rule that was broken and the facts that broke it. */
    public record Refused<T>(Rule<T> rule, Reason reason) {}

    private record Refusing<T>(Predicate<? super T> broken, Function<? super T, ? extends Reason> because)
            implements Function<T, Optional<Reason>> {

        @Override
        public Optional<Reason> apply(T subject) {
            return broken.test(subject) ? Optional.of(because.apply(subject)) : Optional.empty();
        }
    }
}
