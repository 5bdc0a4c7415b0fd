package org.ent4j.ticketing.memory;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.ticketing.incident.IncidentState;
import org.ent4j.ticketing.incident.MajorIncident;
import org.ent4j.ticketing.spi.MajorIncidents;
import org.ent4j.ticketing.spi.SupersededIncident;
import org.ent4j.ticketing.ticket.IncidentId;

/** Major incidents. */
public final class InMemoryIncidents implements MajorIncidents {

    private static final Comparator<MajorIncident> LAST_FIRST =
            Comparator.comparing(MajorIncident::openedAt).reversed().thenComparing(MajorIncident::id);

    private final Map<IncidentId, MajorIncident> incidents = new HashMap<>();
    private long number;

    @Override
    public synchronized Optional<MajorIncident> find(IncidentId id) {
        return Optional.ofNullable(incidents.get(id));
    }

    @Override
    public synchronized List<MajorIncident> open() {
        return incidents.values().stream()
                .filter(each -> each.state() == IncidentState.OPEN)
                .sorted(LAST_FIRST)
                .toList();
    }

    @Override
    public synchronized long nextNumber() {
        return ++number;
    }

    @Override
    public synchronized Either<SupersededIncident, MajorIncident> save(MajorIncident incident, int version) {
        var found = find(incident.id()).map(MajorIncident::version).orElse(0);
        if (found != version) {
            return Either.left(new SupersededIncident(incident.id(), version, found));
        }
        incidents.put(incident.id(), incident);
        return Either.right(incident);
    }
}
