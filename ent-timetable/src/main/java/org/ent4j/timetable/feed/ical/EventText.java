package org.ent4j.timetable.feed.ical;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.text.LabelKey;
import org.ent4j.timetable.feed.internal.AudienceText;
import org.ent4j.timetable.feed.internal.NamedGroup;
import org.ent4j.timetable.feed.internal.Names;
import org.ent4j.timetable.feed.internal.TeacherText;

/**
 * Who and what an event names.
 *
 * @param isCancelled whether its words say that it is not held
 */
record EventText(Map<EventField, String> fields, boolean isCancelled) {

    private static final int LABEL_LENGTH = 30;

    static EventText of(RawEvent event, EventLayout layout) {
        var fields = new EnumMap<EventField, String>(EventField.class);
        fields.putAll(layout.owner());
        var parts = Stream.of(layout.separator().split(Names.trimmed(event.text("SUMMARY")), -1))
                .map(Names::trimmed)
                .toList();
        var held = parts.stream().filter(part -> !layout.isCancelled(part)).toList();
        place(held, layout.summary(), fields);
        event.text("DESCRIPTION").lines().forEach(line -> labelled(line, layout, fields));
        Optional.of(Names.trimmed(event.text("LOCATION")))
                .filter(room -> !room.isEmpty())
                .ifPresent(room -> fields.put(EventField.ROOM, room));
        return new EventText(fields, held.size() < parts.size());
    }

    private static void place(List<String> parts, List<EventField> order, Map<EventField, String> fields) {
        var next = 0;
        for (var part : parts) {
            while (next < order.size() && order.get(next) == EventField.TEACHER && hasDigit(part)) {
                next++;
            }
            if (next < order.size()) {
                put(fields, order.get(next++), part);
            }
        }
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static void put(Map<EventField, String> fields, EventField field, String text) {
        if (!text.isEmpty() && field != EventField.IGNORED) {
            fields.put(field, text);
        }
    }

    private static void labelled(String line, EventLayout layout, Map<EventField, String> fields) {
        var colon = line.indexOf(':');
        if (colon > 0 && colon < LABEL_LENGTH) {
            Optional.ofNullable(layout.labels().get(LabelKey.of(line.substring(0, colon))))
                    .ifPresent(field -> put(fields, field, Names.trimmed(line.substring(colon + 1))));
        }
    }

    private String get(EventField field) {
        return fields.getOrDefault(field, "");
    }

    String subject() {
        return get(EventField.SUBJECT);
    }

    List<PersonName> teachers() {
        return TeacherText.parse(get(EventField.TEACHER));
    }

    List<String> classes() {
        return audience().classes();
    }

    List<NamedGroup> groups() {
        return Stream.concat(
                        audience().groups().stream(),
                        Names.list(get(EventField.GROUP).replaceAll("[\\[\\]]", "")).stream()
                                .map(NamedGroup::of))
                .toList();
    }

    private AudienceText audience() {
        return AudienceText.parse(get(EventField.CLASS));
    }

    List<String> rooms() {
        return Names.list(get(EventField.ROOM));
    }
}
