package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.incident.IncidentEvent;
import org.ent4j.ticketing.incident.MajorIncident;
import org.ent4j.ticketing.incident.NoSuchIncident;
import org.ent4j.ticketing.spi.MajorIncidents;
import org.ent4j.ticketing.spi.SupersededIncident;
import org.ent4j.ticketing.ticket.IncidentId;

/** Keeps what was decided about major incidents; decides again when somebody was faster. */
final class IncidentKeeping {

    private static final int ATTEMPTS = 20;
    private static final long PAUSE_NANOS = 2_000_000;

    private final MajorIncidents incidents;

    IncidentKeeping(MajorIncidents incidents) {
        this.incidents = incidents;
    }

    IncidentId newId() {
        return new IncidentId("MAJ-%d".formatted(incidents.nextNumber()));
    }

    Either<Refusal, MajorIncident> found(IncidentId id) {
        return incidents
                .find(id)
                .<Either<Refusal, MajorIncident>>map(Either::right)
                .orElseGet(() -> Either.left(new NoSuchIncident(id)));
    }

    /** @param decision of the incident as it is kept */
    Either<Refusal, MajorIncident> change(
            IncidentId id, Function<MajorIncident, Either<Refusal, Outcome<MajorIncident, IncidentEvent>>> decision) {
        return keep(() -> found(id).flatMap(decision));
    }

    /** @param decision reads what it needs anew each time */
    Either<Refusal, MajorIncident> keep(Supplier<Either<Refusal, Outcome<MajorIncident, IncidentEvent>>> decision) {
        var attempt = once(decision);
        for (var count = 1; count < ATTEMPTS && isSuperseded(attempt); count++) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(count * PAUSE_NANOS));
            attempt = once(decision);
        }
        return attempt;
    }

    private static boolean isSuperseded(Either<Refusal, ?> attempt) {
        return attempt.isLeft() && attempt.getLeft() instanceof SupersededIncident;
    }

    private Either<Refusal, MajorIncident> once(
            Supplier<Either<Refusal, Outcome<MajorIncident, IncidentEvent>>> decision) {
        return decision.get()
                .flatMap(outcome -> incidents
                        .save(
                                outcome.state(),
                                outcome.state().version() - outcome.events().size())
                        .mapLeft(superseded -> superseded));
    }
}
