package org.ent4j.examples.replay;

import java.util.Optional;
import org.ent4j.model.decision.Refusal;

/**
 * A step that was played.
 *
 * @param refusal why nothing was done; nothing when it was
 */
public record Played(Step step, Optional<Refusal> refusal) {

    /** Whether it went as the script says. */
    public boolean isAsExpected() {
        return refusal.isPresent() == step.isRefusalExpected();
    }
}
