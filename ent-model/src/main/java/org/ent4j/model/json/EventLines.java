package org.ent4j.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Events as JSON, each on one line, in the style of {@link DomainModule}: {@code
 * {"type":"Submitted","at":"2026-11-16T07:05:00Z","by":{…}}}.
 *
 * <p>Names that are not known are ignored on reading, and components that are not there are empty. So a component may be added to
 * an event, or taken away, and what was written before is still read.
 *
 * @param <K> what kinds of journals there are
 * @param <E> what all events of the context have in common
 */
public final class EventLines<K, E> {

    private static final int LONGEST_CAUSE = 200;

    private final Map<K, Class<? extends E>> events;
    private final ObjectMapper mapper;

    private EventLines(Map<K, Class<? extends E>> events, ObjectMapper mapper) {
        this.events = events;
        this.mapper = mapper;
    }

    /**
     * Of a context.
     *
     * @param events what is in the journals of a kind: sealed interfaces of public records
     * @param module with what the context writes in a way of its own; not to be changed afterwards
     */
    public static <K, E> EventLines<K, E> of(Map<K, Class<? extends E>> events, DomainModule module) {
        return new EventLines<>(
                Map.copyOf(events),
                DomainMapper.builder(module)
                        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .build());
    }

    /**
     * The line of an event.
     *
     * @throws IllegalArgumentException when it is an event of no kind that could be read again
     */
    public String write(E event) {
        if (events.values().stream().noneMatch(kind -> kind.isInstance(event))) {
            throw new IllegalArgumentException(
                    "%s is of no kind of event.\nMaybe its kind is to be added to those of its context."
                            .formatted(event.getClass()));
        }
        try {
            return mapper.writeValueAsString(event);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "%s cannot be written: %s.\nMaybe it has a component of a new shape."
                            .formatted(event.getClass(), shortened(broken.getOriginalMessage())),
                    broken);
        }
    }

    /**
     * The event of a line.
     *
     * @throws IllegalArgumentException when the text is no event of that kind; its message says why, and is never long
     */
    public E read(K kind, String text) {
        var type = Optional.<Class<? extends E>>ofNullable(events.get(kind))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No events of %s are known.\nMaybe they are to be added to those of its context."
                                .formatted(kind)));
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw unreadable(kind, broken.getOriginalMessage(), broken);
        } catch (NumberFormatException broken) { // Jackson lets those of enormous numbers through
            throw unreadable(kind, broken.getMessage(), broken);
        }
    }

    private IllegalArgumentException unreadable(K kind, @Nullable String words, Exception broken) {
        return new IllegalArgumentException(
                "No event of %s: %s.\nMaybe a newer version wrote it, or somebody changed it."
                        .formatted(kind, shortened(words)),
                broken);
    }

    private static String shortened(@Nullable String cause) {
        var words = String.valueOf(cause);
        return words.length() <= LONGEST_CAUSE ? words : words.substring(0, LONGEST_CAUSE) + "…";
    }
}
