package org.ent4j.examples.portal.timetable.imports;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.TimeSlot;

/**
 * The slots of a school as somebody types them, one a line: {@code 8h30-9h25}, or with a name, {@code M1 = 8h30-9h25}.
 */
final class SlotLines {

    private static final Pattern LINE = Pattern.compile(
            "(?:(.+?)\\s*=\\s*)?(\\d{1,2})\\s*[:h]\\s*(\\d{2})\\s*[-–]\\s*(\\d{1,2})\\s*[:h]\\s*(\\d{2})");

    private SlotLines() {}

    /** In the order of the lines; nothing when one of them is no slot. */
    static Optional<List<TimeSlot>> parse(String text) {
        var slots = new ArrayList<TimeSlot>();
        for (var line :
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            var slot = slot(slots.size() + 1, line);
            if (slot.isEmpty()) {
                return Optional.empty();
            }
            slots.add(slot.get());
        }
        return Optional.of(slots);
    }

    private static Optional<TimeSlot> slot(int ordinal, String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var start = LocalTime.of(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
            var end = LocalTime.of(Integer.parseInt(match.group(4)), Integer.parseInt(match.group(5)));
            var name = Optional.ofNullable(match.group(1)).orElse(start + "-" + end);
            return start.isBefore(end)
                    ? Optional.of(new TimeSlot(ordinal, name, new TimeRange(start, end)))
                    : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
