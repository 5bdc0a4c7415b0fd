package org.ent4j.viescolaire.school;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceEvent;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.alert.AlertEvent;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.incident.Incident;
import org.ent4j.viescolaire.incident.IncidentEvent;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.SchoolEvent;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.observation.ObservationEvent;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionEvent;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.sanction.RegisterLine;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionEvent;

/**
 * All that is known of a school: what dashboards read, and what decisions are made of. A record follows from the events
 * alone and never changes; the next one shares what is the same.
 */
public final class SchoolRecord {

    private final long position;
    private final HashMap<String, RollCall> rollCalls;
    private final HashMap<LocalDate, HashMap<String, RollCall>> days;
    private final HashMap<String, AbsenceFile> files;
    private final HashMap<PunitionId, Punition> punitions;
    private final HashMap<SanctionId, Sanction> sanctions;
    private final HashMap<IncidentId, Incident> incidents;
    private final HashMap<String, Observation> observations;
    private final HashMap<String, PupilAlerts> alerts;
    private final List<RegisterLine> register;
    private final int forgettings;

    private SchoolRecord(Draft draft) {
        this.position = draft.position;
        this.rollCalls = draft.rollCalls;
        this.days = draft.days;
        this.files = draft.files;
        this.punitions = draft.punitions;
        this.sanctions = draft.sanctions;
        this.incidents = draft.incidents;
        this.observations = draft.observations;
        this.alerts = draft.alerts;
        this.register = draft.register;
        this.forgettings = draft.forgettings;
    }

    /** Before anything happened. */
    public static SchoolRecord empty() {
        return new SchoolRecord(new Draft());
    }

    /** After more events, in the order of their positions; those that it has seen already are passed over. */
    public SchoolRecord after(Collection<Kept> events) {
        var draft = new Draft(this);
        for (var event : events) {
            if (event.position() > draft.position) {
                draft.take(event);
            }
        }
        return new SchoolRecord(draft);
    }

    /** The key of the journal of a pupil's file. */
    public static JournalKey fileKey(PersonId pupil, SchoolYear year) {
        return new JournalKey(JournalKind.DOSSIER, year.start() + "/" + pupil);
    }

    /** The key of the journal of a pupil's alerts. */
    public static JournalKey alertKey(PersonId pupil, SchoolYear year) {
        return new JournalKey(JournalKind.ALERT, year.start() + "/" + pupil);
    }

    /** The position of the last event. */
    public long position() {
        return position;
    }

    /** The roll call of a lesson, when somebody has begun it. */
    public Optional<RollCall> rollCall(String lesson) {
        return rollCalls.get(lesson).toJavaOptional();
    }

    /** Those of a day that somebody has begun. */
    public Collection<RollCall> rollCalls(LocalDate day) {
        return new Values<>(days.get(day).getOrElse(HashMap.empty()));
    }

    /** All that somebody has begun. */
    public Collection<RollCall> rollCalls() {
        return new Values<>(rollCalls);
    }

    /** The file of a pupil; an empty one before anything is known. */
    public AbsenceFile absences(PersonId pupil, SchoolYear year) {
        return files.get(fileKey(pupil, year).id()).getOrElse(() -> AbsenceFile.empty(pupil, year));
    }

    /** The files of all pupils of whom something is known, of every year that was not forgotten. */
    public Collection<AbsenceFile> absences() {
        return new Values<>(files);
    }

    public Optional<Punition> punition(PunitionId id) {
        return punitions.get(id).toJavaOptional();
    }

    public Collection<Punition> punitions() {
        return new Values<>(punitions);
    }

    public Optional<Sanction> sanction(SanctionId id) {
        return sanctions.get(id).toJavaOptional();
    }

    public Collection<Sanction> sanctions() {
        return new Values<>(sanctions);
    }

    public Optional<Incident> incident(IncidentId id) {
        return incidents.get(id).toJavaOptional();
    }

    public Collection<Incident> incidents() {
        return new Values<>(incidents);
    }

    public Collection<Observation> observations() {
        return new Values<>(observations);
    }

    /** What was alerted of a pupil in a year, and done about it. */
    public PupilAlerts alerts(PersonId pupil, SchoolYear year) {
        return alerts.get(alertKey(pupil, year).id()).getOrElse(PupilAlerts.NONE);
    }

    /** What was alerted of all pupils. */
    public Collection<PupilAlerts> alerts() {
        return new Values<>(alerts);
    }

    /** The lines of the register of sanctions, those of sanctions that are erased too. */
    public java.util.List<RegisterLine> register() {
        return register.asJava();
    }

    /** How many times journals were forgotten. */
    public int forgettings() {
        return forgettings;
    }

    private static final class Draft {

        private long position;
        private HashMap<String, RollCall> rollCalls = HashMap.empty();
        private HashMap<LocalDate, HashMap<String, RollCall>> days = HashMap.empty();
        private HashMap<String, AbsenceFile> files = HashMap.empty();
        private HashMap<PunitionId, Punition> punitions = HashMap.empty();
        private HashMap<SanctionId, Sanction> sanctions = HashMap.empty();
        private HashMap<IncidentId, Incident> incidents = HashMap.empty();
        private HashMap<String, Observation> observations = HashMap.empty();
        private HashMap<String, PupilAlerts> alerts = HashMap.empty();
        private List<RegisterLine> register = List.empty();
        private int forgettings;

        Draft() {}

        Draft(SchoolRecord before) {
            position = before.position;
            rollCalls = before.rollCalls;
            days = before.days;
            files = before.files;
            punitions = before.punitions;
            sanctions = before.sanctions;
            incidents = before.incidents;
            observations = before.observations;
            alerts = before.alerts;
            register = before.register;
            forgettings = before.forgettings;
        }

        void take(Kept kept) {
            position = kept.position();
            var id = kept.key().id();
            var event = kept.event();
            if (event instanceof RollCallEvent called) {
                rollCall(id, called);
            } else if (event instanceof AbsenceEvent absence) {
                files = files.put(id, file(id, absence).after(absence));
            } else if (event instanceof AlertEvent alert) {
                alerts = alerts.put(
                        id, alerts.get(id).getOrElse(PupilAlerts.NONE).after(alert));
            } else if (event instanceof SanctionEvent sanction) {
                sanction(kept.key(), sanction);
            } else {
                ofDiscipline(id, kept);
            }
        }

        private void rollCall(String id, RollCallEvent event) {
            var before = rollCalls.get(id).getOrElse(() -> RollCall.planned(((RollCallEvent.Planned) event).lesson()));
            var rollCall = before.after(event);
            rollCalls = rollCalls.put(id, rollCall);
            var day = rollCall.lesson().period().start().toLocalDate();
            days = days.put(day, days.get(day).getOrElse(HashMap.empty()).put(id, rollCall));
        }

        private AbsenceFile file(String id, AbsenceEvent event) {
            return files.get(id).getOrElse(() -> {
                var opened = (AbsenceEvent.Opened) event;
                return AbsenceFile.empty(opened.pupil(), opened.year());
            });
        }

        private void sanction(JournalKey key, SanctionEvent event) {
            if (key.kind() == JournalKind.REGISTER) {
                if (event instanceof SanctionEvent.Registered registered) {
                    register = register.append(registered.line());
                }
                return;
            }
            var id = new SanctionId(key.id());
            sanctions = sanctions.put(
                    id,
                    event instanceof SanctionEvent.Proposed proposed
                            ? Sanction.proposed(proposed)
                            : sanctions.get(id).get().after(event));
        }

        private void ofDiscipline(String id, Kept kept) {
            var event = kept.event();
            if (event instanceof PunitionEvent punition) {
                var key = new PunitionId(id);
                punitions = punitions.put(
                        key,
                        punition instanceof PunitionEvent.Given given
                                ? Punition.given(given)
                                : punitions.get(key).get().after(punition));
            } else if (event instanceof IncidentEvent incident) {
                var key = new IncidentId(id);
                incidents = incidents.put(
                        key,
                        incident instanceof IncidentEvent.Declared declared
                                ? Incident.declared(declared)
                                : incidents.get(key).get().after(incident));
            } else if (event instanceof ObservationEvent.Noted noted) {
                observations = observations.put(id, noted.observation());
            } else if (event instanceof ObservationEvent.Withdrawn) {
                observations = observations.remove(id);
            } else if (event instanceof SchoolEvent.Forgotten forgotten) {
                forgotten.keys().forEach(this::forget);
                forgettings++;
            }
        }

        private void forget(JournalKey key) {
            switch (key.kind()) {
                case ROLL_CALL -> forgetRollCall(key.id());
                case DOSSIER -> files = files.remove(key.id());
                case ALERT -> alerts = alerts.remove(key.id());
                case PUNITION -> punitions = punitions.remove(new PunitionId(key.id()));
                case SANCTION -> sanctions = sanctions.remove(new SanctionId(key.id()));
                case INCIDENT -> incidents = incidents.remove(new IncidentId(key.id()));
                case OBSERVATION -> observations = observations.remove(key.id());
                case PERMANENCE, REGISTER, CARNET, SEANCE, SCHOOL -> {}
            }
        }

        private void forgetRollCall(String id) {
            rollCalls.get(id).forEach(rollCall -> {
                var day = rollCall.lesson().period().start().toLocalDate();
                days = days.put(day, days.get(day).getOrElse(HashMap.empty()).remove(id));
            });
            rollCalls = rollCalls.remove(id);
        }
    }
}
