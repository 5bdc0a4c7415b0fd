package org.ent4j.examples.cli.ticket;

import java.time.LocalDateTime;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * Something that happens in a script.
 *
 * @param at by the clock on the wall
 * @param by nobody when time passes or a message comes
 * @param expect what the script says of it
 */
public record ScenarioStep(LocalDateTime at, Optional<PersonId> by, Act act, Expected expect) {

    /** @throws IllegalArgumentException when nobody does what somebody has to do */
    public ScenarioStep {
        var needsSomebody = !(act instanceof Act.Pass || act instanceof Act.Receive);
        if (needsSomebody && by.isEmpty()) {
            throw new IllegalArgumentException("by ?");
        }
    }
}
