package org.ent4j.viescolaire.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.service.ServiceLife.Move;

/** What somebody does to a service by hand. It stays when services are generated again. */
public sealed interface ServiceCommand {

    Instant at();

    Actor by();

    default Move move() {
        return Move.EDIT;
    }

    /** @param pupils those for whom it has another coefficient, and no others */
    record Weigh(Instant at, Actor by, BigDecimal coefficient, Map<PersonId, BigDecimal> pupils)
            implements ServiceCommand {
        public Weigh {
            pupils = Map.copyOf(pupils);
        }
    }

    /** Gives it these sous-matières, and no others. */
    record Divide(Instant at, Actor by, List<ServicePart> parts) implements ServiceCommand {
        public Divide {
            parts = List.copyOf(parts);
        }
    }

    /** Says what the bulletin shows of it, and where. */
    record Arrange(Instant at, Actor by, int order, ModaliteElection modalite, boolean isEvaluated)
            implements ServiceCommand {}

    /** Somebody teaches it for some days in place of its teachers. */
    record Replace(Instant at, Actor by, PersonId teacher, DateRange days) implements ServiceCommand {}

    record Open(Instant at, Actor by) implements ServiceCommand {
        @Override
        public Move move() {
            return Move.OPEN;
        }
    }

    record Close(Instant at, Actor by) implements ServiceCommand {
        @Override
        public Move move() {
            return Move.CLOSE;
        }
    }

    record Reopen(Instant at, Actor by) implements ServiceCommand {
        @Override
        public Move move() {
            return Move.REOPEN;
        }
    }
}
