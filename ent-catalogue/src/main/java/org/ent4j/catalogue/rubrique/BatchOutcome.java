package org.ent4j.catalogue.rubrique;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.model.decision.Refusal;

/**
 * What was done to many rubriques: each by itself, so that one that cannot be does not hold up the others.
 *
 * @param done in the order in which it was done
 * @param left what was not, and why
 */
public record BatchOutcome(List<Rubrique> done, List<LeftUndone> left) {

    public BatchOutcome {
        done = List.copyOf(done);
        left = List.copyOf(left);
    }

    /**
     * Does it to each.
     *
     * @throws BatchInterrupted with what was done before, when one fails for another reason than a rule
     */
    public static <T> BatchOutcome of(
            List<T> all, Function<T, RubriqueId> id, Function<T, Either<Refusal, Kept<Rubrique>>> deed) {
        var done = new ArrayList<Rubrique>();
        var left = new ArrayList<LeftUndone>();
        for (var each : all) {
            try {
                deed.apply(each)
                        .peek(kept -> done.add(kept.value()))
                        .peekLeft(why -> left.add(new LeftUndone(id.apply(each), why)));
            } catch (RuntimeException failed) {
                throw new BatchInterrupted(new BatchOutcome(done, left), id.apply(each), all.size(), failed);
            }
        }
        return new BatchOutcome(done, left);
    }

    /** With what was done afterwards. */
    public BatchOutcome and(BatchOutcome later) {
        var alsoDone = new ArrayList<>(done);
        alsoDone.addAll(later.done);
        var alsoLeft = new ArrayList<>(left);
        alsoLeft.addAll(later.left);
        return new BatchOutcome(alsoDone, alsoLeft);
    }
}
