package org.ent4j.viescolaire.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/**
 * Events as JSON, on one line: {@code {"type":"Submitted","at":"2026-11-16T07:05:00Z","by":{…}}}.
 *
 * <ul>
 *   <li>An event is an object with its components, and so is every value. One of a sealed hierarchy has its {@code
 *       "type"} first: the simple name of its record, which is therefore never changed. (A
 *       component of such a value that is called {@code type} itself is {@code "itsType"}.)
 *   <li>An identifier, a record of one text, is that text, and so is a decimal number. Times are as in ISO 8601. A
 *       constant of an enum is its name, also in a sealed hierarchy.
 *   <li>What is empty, {@code ""}, {@code false} or 0 in a record is left out; a pupil who is present, and nothing more,
 *       is the pupil's id alone.
 *   <li>Names that are not known are ignored on reading, and components that are not there are empty. So a component may
 *       be added to an event, or taken away, and what was written before is still read.
 * </ul>
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

    private static final int LONGEST_CAUSE = 200;

    private final ObjectMapper mapper;

    private EventsJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public static EventsJson text() {
        return new EventsJson(JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), new DomainModule())
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build());
    }

    /** @throws IllegalArgumentException when it is an event of no kind that could be read again */
    @Override
    public String write(Event event) {
        if (EVENTS.values().stream().noneMatch(kind -> kind.isInstance(event))) {
            throw new IllegalArgumentException(
                    "%s is of no kind of event.\nMaybe its kind is to be added to EventsJson."
                            .formatted(event.getClass()));
        }
        try {
            return mapper.writeValueAsString(event);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "%s cannot be written: %s.\nMaybe it has a component of a new shape."
                            .formatted(event.getClass(), cause(broken)),
                    broken);
        }
    }

    @Override
    public Event read(JournalKind kind, String text) {
        var type = Optional.<Class<? extends Event>>ofNullable(EVENTS.get(kind))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No events of %s are known.\nMaybe they are to be added to EventsJson.".formatted(kind)));
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw unreadable(kind, broken.getOriginalMessage(), broken);
        } catch (NumberFormatException broken) { // Jackson lets those of enormous numbers through
            throw unreadable(kind, broken.getMessage(), broken);
        }
    }

    private static IllegalArgumentException unreadable(JournalKind kind, @Nullable String words, Exception broken) {
        return new IllegalArgumentException(
                "No event of %s: %s.\nMaybe a newer version wrote it, or somebody changed it."
                        .formatted(kind, shortened(String.valueOf(words))),
                broken);
    }

    private static String cause(JsonProcessingException broken) {
        return shortened(String.valueOf(broken.getOriginalMessage()));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_CAUSE ? words : words.substring(0, LONGEST_CAUSE) + "…";
    }
}
