package org.ent4j.examples.cli.timetable;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.TimeGrid;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.text.Label;

/** The slots of a school as one types them: {@code 08:30-09:25,09:25-10:20}, or with names, {@code M1=08:30-09:25}. */
final class SlotsText {

    private static final Pattern SLOT = Pattern.compile("(\\d{1,2}[:h]\\d{2})\\s*[-–]\\s*(\\d{1,2}[:h]\\d{2})");

    private SlotsText() {}

    /** The slots, in their order. */
    static List<TimeSlot> slots(String text) {
        return grid(text, DayOfWeek.FRIDAY.getValue()).slots();
    }

    /** The grid of a school that opens on so many days from Monday on. */
    static TimeGrid grid(String text, int days) {
        if (days < 1 || days > DayOfWeek.values().length) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--days %d : attendu, un nombre de jours de 1 à 7".formatted(days),
                            "--days %d: expected a number of days from 1 to 7".formatted(days)));
        }
        var slots = read(text);
        try {
            return new TimeGrid(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.of(days)), slots);
        } catch (IllegalArgumentException overlapping) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--slots %s : les créneaux doivent se suivre sans se chevaucher".formatted(text),
                            "--slots %s: slots must follow each other and not overlap".formatted(text)));
        }
    }

    private static List<TimeSlot> read(String text) {
        var slots = new ArrayList<TimeSlot>();
        for (var part : text.split(",", -1)) {
            var equal = part.indexOf('=');
            var hours = part.substring(equal + 1).strip();
            var name = equal < 0 ? hours : part.substring(0, equal).strip();
            slots.add(new TimeSlot(slots.size() + 1, name, hours(hours)));
        }
        return slots;
    }

    private static TimeRange hours(String text) {
        var matcher = SLOT.matcher(text);
        if (matcher.matches()) {
            try {
                return new TimeRange(time(matcher.group(1)), time(matcher.group(2)));
            } catch (DateTimeParseException | IllegalArgumentException notHours) {
                throw unusable(text);
            }
        }
        throw unusable(text);
    }

    private static LocalTime time(String text) {
        var padded = text.replace('h', ':');
        return LocalTime.parse(padded.length() < 5 ? "0" + padded : padded);
    }

    private static Unusable unusable(String text) {
        return new Unusable(
                "usage",
                Label.of(
                        "--slots : « %s » n'est pas un créneau ; attendu : 08:30-09:25".formatted(text),
                        "--slots: '%s' is no slot; expected: 08:30-09:25".formatted(text)));
    }
}
