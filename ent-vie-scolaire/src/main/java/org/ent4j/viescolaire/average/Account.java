package org.ent4j.viescolaire.average;

import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;

/**
 * How an average was made.
 *
 * @param sousMatiere whose average it is; nothing for the whole service
 * @param lines every mark with what became of it, in the order of the evaluations
 * @param parts the accounts of the sous-matières, when the average is made of theirs
 */
public record Account(Optional<SousMatiere> sousMatiere, Average average, List<Line> lines, List<Account> parts) {

    /** A mark and what became of it. */
    public record Line(EvaluationId evaluation, Mark mark, Use use) {}

    public Account {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }
}
