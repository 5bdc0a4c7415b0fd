package org.ent4j.catalogue.checklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.text.Label;

/** What the data say of a step. */
public sealed interface StepFact {

    /** Nobody can tell. */
    record Unknown() implements StepFact {}

    /** @param why this school has not to do it: {@code Label.of("1er degré", "first degree")} */
    record NotApplicable(Label why) implements StepFact {}

    /**
     * So many of so many are done.
     *
     * @param done from 0 to {@code of}
     * @param of at least 1: of a step with nothing to do it is known that it is not applicable
     * @param left what is left, in the order in which it is best done
     * @param since when it stands so, where the host knows
     */
    record Counted(int done, int of, List<LeftOver> left, Optional<Instant> since) implements StepFact {
        public Counted {
            left = List.copyOf(left);
            if (of < 1 || done < 0 || done > of) {
                throw new IllegalArgumentException(
                        "%d of %d is no count of a step.\nMaybe a step without anything to do is not applicable."
                                .formatted(done, of));
            }
        }
    }

    static StepFact unknown() {
        return new Unknown();
    }

    static StepFact notApplicable(String fr, String en) {
        return new NotApplicable(Label.of(fr, en));
    }

    /** All or nothing. */
    static StepFact done(boolean isDone, LeftOver otherwise) {
        return isDone
                ? new Counted(1, 1, List.of(), Optional.empty())
                : new Counted(0, 1, List.of(otherwise), Optional.empty());
    }

    static StepFact counted(int done, int of, List<LeftOver> left) {
        return new Counted(done, of, left, Optional.empty());
    }

    /** The state that the data give, which nothing that somebody says overrides. */
    default StepState state() {
        if (this instanceof Counted counted) {
            return counted.done() == counted.of()
                    ? StepState.DONE
                    : counted.done() == 0 ? StepState.NOT_BEGUN : StepState.IN_PROGRESS;
        }
        return this instanceof NotApplicable ? StepState.NOT_APPLICABLE : StepState.UNKNOWN;
    }
}
