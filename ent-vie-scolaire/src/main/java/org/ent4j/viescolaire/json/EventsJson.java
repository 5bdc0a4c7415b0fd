package org.ent4j.viescolaire.json;

import java.util.Map;
import org.ent4j.model.json.EventLines;
import org.ent4j.viescolaire.absence.AbsenceEvent;
import org.ent4j.viescolaire.alert.AlertEvent;
import org.ent4j.viescolaire.bulletin.BulletinEvent;
import org.ent4j.viescolaire.cahier.SeanceEvent;
import org.ent4j.viescolaire.carnet.CarnetEvent;
import org.ent4j.viescolaire.conseil.ConseilEvent;
import org.ent4j.viescolaire.dispense.DispenseEvent;
import org.ent4j.viescolaire.incident.IncidentEvent;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.SchoolEvent;
import org.ent4j.viescolaire.markbook.MarkBookEvent;
import org.ent4j.viescolaire.observation.ObservationEvent;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent;
import org.ent4j.viescolaire.permanence.StayEvent;
import org.ent4j.viescolaire.punition.PunitionEvent;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.sanction.SanctionEvent;
import org.ent4j.viescolaire.service.ServiceEvent;
import org.ent4j.viescolaire.settings.SettingsEvent;
import org.ent4j.viescolaire.socle.SocleEvent;
import org.ent4j.viescolaire.sortie.SortieEvent;
import org.ent4j.viescolaire.spi.EventText;

/**
 * Events as JSON, as {@link EventLines} writes them, each on one line: {@code
 * {"type":"Submitted","at":"2026-11-16T07:05:00Z","by":{…}}}. A pupil who is present, and nothing more, is the pupil's id
 * alone.
 */
public final class EventsJson implements EventText {

    /** What is in the journals of a kind: sealed interfaces of records. */
    static final Map<JournalKind, Class<? extends Event>> EVENTS = Map.ofEntries(
            Map.entry(JournalKind.ROLL_CALL, RollCallEvent.class),
            Map.entry(JournalKind.DOSSIER, AbsenceEvent.class),
            Map.entry(JournalKind.PERMANENCE, StayEvent.class),
            Map.entry(JournalKind.OBSERVATION, ObservationEvent.class),
            Map.entry(JournalKind.INCIDENT, IncidentEvent.class),
            Map.entry(JournalKind.PUNITION, PunitionEvent.class),
            Map.entry(JournalKind.SANCTION, SanctionEvent.class),
            Map.entry(JournalKind.REGISTER, SanctionEvent.class),
            Map.entry(JournalKind.ALERT, AlertEvent.class),
            Map.entry(JournalKind.CARNET, CarnetEvent.class),
            Map.entry(JournalKind.SEANCE, SeanceEvent.class),
            Map.entry(JournalKind.SORTIE, SortieEvent.class),
            Map.entry(JournalKind.SCHOOL, SchoolEvent.class),
            Map.entry(JournalKind.MARK_BOOK, MarkBookEvent.class),
            Map.entry(JournalKind.CONSEIL, ConseilEvent.class),
            Map.entry(JournalKind.PERIODICITY, PeriodicityEvent.class),
            Map.entry(JournalKind.SERVICE, ServiceEvent.class),
            Map.entry(JournalKind.BULLETIN, BulletinEvent.class),
            Map.entry(JournalKind.DISPENSE, DispenseEvent.class),
            Map.entry(JournalKind.SOCLE, SocleEvent.class),
            Map.entry(JournalKind.SETTINGS, SettingsEvent.class));

    private final EventLines<JournalKind, Event> lines = EventLines.of(EVENTS, OwnForms.module());

    private EventsJson() {}

    public static EventsJson text() {
        return new EventsJson();
    }

    /** @throws IllegalArgumentException when it is an event of no kind that could be read again */
    @Override
    public String write(Event event) {
        return lines.write(event);
    }

    @Override
    public Event read(JournalKind kind, String text) {
        return lines.read(kind, text);
    }
}
