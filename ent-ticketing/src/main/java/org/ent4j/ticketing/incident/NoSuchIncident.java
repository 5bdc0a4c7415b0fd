package org.ent4j.ticketing.incident;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.ticket.IncidentId;

/** There is no major incident of that id. */
public record NoSuchIncident(IncidentId incident) implements Refusal {

    @Override
    public List<Reason> reasons() {
        return List.of(new IncidentReason.NoSuchIncident(incident.value()));
    }
}
