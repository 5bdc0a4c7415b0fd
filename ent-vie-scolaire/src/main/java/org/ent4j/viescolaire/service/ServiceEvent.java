package org.ent4j.viescolaire.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to an evaluation service: its journal, from which its state follows. */
public sealed interface ServiceEvent extends Event {

    /** Where it is kept. */
    static JournalKey journal(EvaluationServiceId service) {
        return new JournalKey(JournalKind.SERVICE, service.value());
    }

    /** The first of a journal: generated, or made by hand. */
    record Created(Instant at, Actor by, EvaluationService service) implements ServiceEvent {}

    /** Its teachers or its label have changed where it comes from. */
    record Retaught(Instant at, Actor by, String label, List<ServiceTeacher> teachers) implements ServiceEvent {
        public Retaught {
            teachers = List.copyOf(teachers);
        }
    }

    /** @param pupils those for whom it has another coefficient, and no others */
    record Weighed(Instant at, Actor by, BigDecimal coefficient, Map<PersonId, BigDecimal> pupils)
            implements ServiceEvent {
        public Weighed {
            pupils = Map.copyOf(pupils);
        }
    }

    /** It has these sous-matières, and no others. */
    record Divided(Instant at, Actor by, List<ServicePart> parts) implements ServiceEvent {
        public Divided {
            parts = List.copyOf(parts);
        }
    }

    /** What the bulletin shows of it, and where. */
    record Arranged(Instant at, Actor by, int order, ModaliteElection modalite, boolean isEvaluated)
            implements ServiceEvent {}

    /** Somebody teaches it for some days in place of its teachers. */
    record Replaced(Instant at, Actor by, ServiceTeacher replacement) implements ServiceEvent {}

    record Opened(Instant at, Actor by) implements ServiceEvent {}

    record Closed(Instant at, Actor by) implements ServiceEvent {}

    record Reopened(Instant at, Actor by) implements ServiceEvent {}

    /** It is taught no more. */
    record Withdrawn(Instant at, Actor by) implements ServiceEvent {}

    /** It is taught again. */
    record BroughtBack(Instant at, Actor by) implements ServiceEvent {}
}
