package org.ent4j.timetable.feed.ical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ent4j.model.text.LabelKey;

/**
 * Where the text of an event has its subject, teacher, class and room. No layout is a standard: the usual one is a guess,
 * to be confirmed on a calendar of the school.
 *
 * <ul>
 *   <li>{@code SUMMARY} is parted by dashes with spaces around them, {@code MATHS - ROUX Paul - 6A - 101}, in the order of
 *       {@link #summary()}; what has a digit is no teacher, and passes to the field after it
 *   <li>lines of {@code DESCRIPTION} with a label, {@code Salle : 101}, count more than that
 *   <li>{@code LOCATION} is the room where it is not empty
 *   <li>what the event does not say is that of the owner, in a calendar of one class or of one teacher
 * </ul>
 *
 * @param separator of the parts of the summary
 * @param summary the fields of its parts, in their order; the parts beyond are ignored
 * @param labels the fields of labelled lines
 * @param cancelled parts of a summary that say that the lesson is not held
 * @param owner what an event has that says nothing else
 */
public record EventLayout(
        Pattern separator,
        List<EventField> summary,
        SortedMap<LabelKey, EventField> labels,
        List<String> cancelled,
        Map<EventField, String> owner) {

    private static final Map<EventField, String> LABELS = Map.of(
            EventField.SUBJECT, "matière,cours,subject,enseignement",
            EventField.TEACHER, "professeur,professeurs,prof,profs,enseignant,enseignants,teacher",
            EventField.CLASS, "classe,classes,division,class",
            EventField.GROUP, "groupe,groupes,partie de classe,group",
            EventField.ROOM, "salle,salles,lieu,room");

    public EventLayout {
        summary = List.copyOf(summary);
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        cancelled = List.copyOf(cancelled);
        owner = Map.copyOf(owner);
    }

    /** Matière – professeur – classe – salle. */
    public static EventLayout usual() {
        var labels = new TreeMap<LabelKey, EventField>();
        LABELS.forEach((field, words) -> {
            for (var word : words.split(",", -1)) {
                labels.put(LabelKey.of(word), field);
            }
        });
        return new EventLayout(
                Pattern.compile("\\s+[-–—]\\s+"),
                List.of(EventField.SUBJECT, EventField.TEACHER, EventField.CLASS, EventField.ROOM),
                labels,
                List.of("Cours annulé", "Prof. absent", "Classe absente", "Annulé", "Cancelled"),
                Map.of());
    }

    /** With the fields of the summary in another order. */
    public EventLayout ordered(EventField... fields) {
        return new EventLayout(separator, List.of(fields), labels, cancelled, owner);
    }

    /** With summaries that are parted by something else. */
    public EventLayout parted(Pattern by) {
        return new EventLayout(by, summary, labels, cancelled, owner);
    }

    /** With one more label of a line. */
    public EventLayout labelled(String label, EventField field) {
        var more = new TreeMap<>(labels);
        more.put(LabelKey.of(label), field);
        return new EventLayout(separator, summary, more, cancelled, owner);
    }

    /** With one more part of a summary that says that the lesson is not held. */
    public EventLayout cancelledBy(String words) {
        var more = new ArrayList<>(cancelled);
        more.add(words);
        return new EventLayout(separator, summary, labels, more, owner);
    }

    /** Of a calendar of one class, teacher or room. */
    public EventLayout ownedBy(EventField field, String name) {
        var more = new EnumMap<EventField, String>(EventField.class);
        more.putAll(owner);
        more.put(field, name);
        return new EventLayout(separator, summary, labels, cancelled, more);
    }

    boolean isCancelled(String part) {
        return cancelled.stream().anyMatch(words -> LabelKey.of(words).equals(LabelKey.of(part)));
    }
}
