package org.ent4j.viescolaire.school;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import org.ent4j.viescolaire.incident.Incident;
import org.ent4j.viescolaire.incident.IncidentEvent;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.observation.ObservationEvent;
import org.ent4j.viescolaire.observation.ObservationEvent.Noted;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionEvent;
import org.ent4j.viescolaire.sanction.RegisterLine;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionEvent;
import org.ent4j.viescolaire.sanction.SanctionEvent.Registered;

/** Observations, incidents, punitions, sanctions, and the register of sanctions. */
record DisciplineRecord(
        HashMap<String, Observation> observations,
        States<Incident, IncidentEvent> incidents,
        States<Punition, PunitionEvent> punitions,
        States<Sanction, SanctionEvent> sanctions,
        List<RegisterLine> register) {

    static DisciplineRecord none() {
        return new DisciplineRecord(
                HashMap.empty(),
                States.none(event -> Incident.declared((IncidentEvent.Declared) event), Incident::after),
                States.none(event -> Punition.given((PunitionEvent.Given) event), Punition::after),
                States.none(event -> Sanction.proposed((SanctionEvent.Proposed) event), Sanction::after),
                List.empty());
    }

    DisciplineRecord after(Kept kept) {
        var id = kept.key().id();
        return switch (kept.key().kind()) {
            case OBSERVATION -> with(noted(id, (ObservationEvent) kept.event()));
            case INCIDENT -> withIncidents(incidents.after(id, (IncidentEvent) kept.event()));
            case PUNITION -> withPunitions(punitions.after(id, (PunitionEvent) kept.event()));
            case SANCTION -> withSanctions(sanctions.after(id, (SanctionEvent) kept.event()));
            case REGISTER -> kept.event() instanceof Registered registered ? registered(registered) : this;
            default -> this;
        };
    }

    /** The register stays. */
    DisciplineRecord without(JournalKey key) {
        return switch (key.kind()) {
            case OBSERVATION -> with(observations.remove(key.id()));
            case INCIDENT -> withIncidents(incidents.without(key.id()));
            case PUNITION -> withPunitions(punitions.without(key.id()));
            case SANCTION -> withSanctions(sanctions.without(key.id()));
            default -> this;
        };
    }

    private HashMap<String, Observation> noted(String id, ObservationEvent event) {
        return event instanceof Noted noted ? observations.put(id, noted.observation()) : observations.remove(id);
    }

    private DisciplineRecord registered(Registered registered) {
        return new DisciplineRecord(observations, incidents, punitions, sanctions, register.append(registered.line()));
    }

    private DisciplineRecord with(HashMap<String, Observation> next) {
        return new DisciplineRecord(next, incidents, punitions, sanctions, register);
    }

    private DisciplineRecord withIncidents(States<Incident, IncidentEvent> next) {
        return new DisciplineRecord(observations, next, punitions, sanctions, register);
    }

    private DisciplineRecord withPunitions(States<Punition, PunitionEvent> next) {
        return new DisciplineRecord(observations, incidents, next, sanctions, register);
    }

    private DisciplineRecord withSanctions(States<Sanction, SanctionEvent> next) {
        return new DisciplineRecord(observations, incidents, punitions, next, register);
    }
}
