package org.ent4j.viescolaire.incident;

import java.time.Instant;
import java.util.Set;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to an incident after it happened: its journal, from which its state follows. */
public sealed interface IncidentEvent extends Event {

    record Declared(Instant at, Actor by, IncidentId id, IncidentReport report) implements IncidentEvent {}

    record Reviewed(Instant at, Actor by) implements IncidentEvent {}

    record Amended(Instant at, Actor by, IncidentReport report) implements IncidentEvent {}

    record Linked(Instant at, Actor by, Set<PunitionId> punitions, Set<SanctionId> sanctions) implements IncidentEvent {
        public Linked {
            punitions = Set.copyOf(punitions);
            sanctions = Set.copyOf(sanctions);
        }
    }

    record Closed(Instant at, Actor by) implements IncidentEvent {}

    /** @param why may be "" */
    record Reopened(Instant at, Actor by, String why) implements IncidentEvent {}
}
