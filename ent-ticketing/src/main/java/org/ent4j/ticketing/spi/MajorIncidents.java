package org.ent4j.ticketing.spi;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.ticketing.incident.MajorIncident;
import org.ent4j.ticketing.ticket.IncidentId;

/** Keeps major incidents. */
public interface MajorIncidents {

    Optional<MajorIncident> find(IncidentId id);

    /** The open ones, the last opened first; of one moment, in the order of their ids. */
    List<MajorIncident> open();

    /** A number that no incident has: 1 more than the one before, or more. */
    long nextNumber();

    /**
     * Keeps one as it is now.
     *
     * @param version that it had when that was decided; 0 of a new one
     * @return the incident, or that it is not as it was
     */
    Either<SupersededIncident, MajorIncident> save(MajorIncident incident, int version);

    /** None is kept, and none can be opened. */
    static MajorIncidents none() {
        return new MajorIncidents() {
            @Override
            public Optional<MajorIncident> find(IncidentId id) {
                return Optional.empty();
            }

            @Override
            public List<MajorIncident> open() {
                return List.of();
            }

            @Override
            public long nextNumber() {
                throw new IllegalStateException("No major incidents are kept here.\nMaybe their port was not given.");
            }

            @Override
            public Either<SupersededIncident, MajorIncident> save(MajorIncident incident, int version) {
                throw new IllegalStateException("No major incidents are kept here.\nMaybe their port was not given.");
            }
        };
    }
}
