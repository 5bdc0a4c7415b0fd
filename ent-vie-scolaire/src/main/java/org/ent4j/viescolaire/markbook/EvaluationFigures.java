package org.ent4j.viescolaire.markbook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.ent4j.viescolaire.average.Quotient;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.evaluation.Mark;

/**
 * What the marks of a class at one evaluation come to, on its own scale.
 *
 * @param marks how many count: those without points are left out
 * @param average rounded to the hundredth, halves up
 */
public record EvaluationFigures(int marks, BigDecimal average, BigDecimal lowest, BigDecimal highest) {

    /** Nothing where no mark counts. */
    public static Optional<EvaluationFigures> of(Collection<Mark> marks) {
        var points =
                marks.stream().flatMap(each -> each.counted().stream()).sorted().toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        var sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var average = Rounding.HUNDREDTH.round(new Quotient(sum, BigDecimal.valueOf(points.size())));
        return Optional.of(new EvaluationFigures(points.size(), average, points.get(0), points.get(points.size() - 1)));
    }
}
