package org.ent4j.viescolaire.incident;

import java.time.Instant;
import java.util.Set;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody wants to do to an incident that was declared. */
public sealed interface IncidentCommand {

    Instant at();

    Actor by();

    record Review(Instant at, Actor by) implements IncidentCommand {}

    record Amend(Instant at, Actor by, IncidentReport report) implements IncidentCommand {}

    /** Says which punitions and sanctions answer to it; those that were said stay. */
    record Link(Instant at, Actor by, Set<PunitionId> punitions, Set<SanctionId> sanctions) implements IncidentCommand {
        public Link {
            punitions = Set.copyOf(punitions);
            sanctions = Set.copyOf(sanctions);
        }
    }

    record Close(Instant at, Actor by) implements IncidentCommand {}

    /** @param why may be "" */
    record Reopen(Instant at, Actor by, String why) implements IncidentCommand {}
}
