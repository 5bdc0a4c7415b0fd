package org.ent4j.viescolaire.brevet;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.text.Label;

/** The marks of examinations: all there, and each on its scale. */
final class Marks {

    private Marks() {}

    static <E> Either<BrevetReason, Map<E, BigDecimal>> check(
            List<E> epreuves, Map<E, BigDecimal> marks, Function<E, Label> label, Function<E, BigDecimal> outOf) {
        var missing = epreuves.stream()
                .filter(each -> !marks.containsKey(each))
                .map(label)
                .toList();
        if (!missing.isEmpty()) {
            return Either.left(new BrevetReason.MissingEpreuve(missing));
        }
        return marks.entrySet().stream()
                .flatMap(each -> over(label.apply(each.getKey()), each.getValue(), outOf.apply(each.getKey())).stream())
                .findFirst()
                .<Either<BrevetReason, Map<E, BigDecimal>>>map(Either::left)
                .orElseGet(() -> Either.right(marks));
    }

    static Optional<BrevetReason> over(Label what, BigDecimal points, BigDecimal outOf) {
        return points.signum() < 0 || points.compareTo(outOf) > 0
                ? Optional.of(new BrevetReason.OverTheScale(what, points, outOf))
                : Optional.empty();
    }
}
