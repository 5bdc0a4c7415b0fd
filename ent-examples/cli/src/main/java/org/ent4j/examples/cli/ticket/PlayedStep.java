package org.ent4j.examples.cli.ticket;

import java.util.List;
import java.util.Optional;
import org.ent4j.examples.host.ThreePlatforms;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ticket.Ticket;

/**
 * A step that was played.
 *
 * @param ticket as it is then
 * @param told who was told what since the step before
 * @param failures what is not as the script says; none when all is
 */
record PlayedStep(
        ScenarioStep step,
        ScenarioPlay.Outcome outcome,
        Optional<Ticket> ticket,
        List<ThreePlatforms.Told> told,
        List<Label> failures) {

    boolean isAsExpected() {
        return failures.isEmpty();
    }
}
