package org.ent4j.examples.host;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.checklist.LeftOver;
import org.ent4j.catalogue.checklist.StepFact;

/** The parts of a step in the making: those that are done, and what is left of the others. */
final class StepTally {

    private final List<LeftOver> left = new ArrayList<>();
    private int done = 0;
    private int of = 0;

    /** One more part. @param otherwise what is left when it is not done */
    StepTally add(boolean isDone, LeftOver otherwise) {
        of++;
        if (isDone) {
            done++;
        } else {
            left.add(otherwise);
        }
        return this;
    }

    /** So many more that are done. */
    StepTally done(int more) {
        of += more;
        done += more;
        return this;
    }

    /** Of at least one part. */
    StepFact fact(Optional<Instant> since) {
        return new StepFact.Counted(done, of, left, since);
    }

    /** The same, or why there was nothing to do. */
    StepFact fact(String noneFr, String noneEn) {
        return of == 0 ? StepFact.notApplicable(noneFr, noneEn) : fact(Optional.empty());
    }
}
