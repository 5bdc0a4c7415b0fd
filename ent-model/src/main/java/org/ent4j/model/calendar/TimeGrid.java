package org.ent4j.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The hours of a school: the same slots on each open day. Slots follow each other and never overlap; there may be breaks
 * between them.
 *
 * @param openDays the days of the week with class, at least one
 * @param slots the slots of a day, in their order
 */
public record TimeGrid(Set<DayOfWeek> openDays, List<TimeSlot> slots) {

    /** @throws IllegalArgumentException when no day is open, when slots overlap or when ordinals do not rise */
    public TimeGrid {
        if (openDays.isEmpty()) {
            throw new IllegalArgumentException("A grid with no open day.\nMaybe the days were not read.");
        }
        openDays = Collections.unmodifiableSet(EnumSet.copyOf(openDays));
        slots = slots.stream().sorted(Comparator.comparing(TimeSlot::hours)).toList();
        for (var i = 1; i < slots.size(); i++) {
            requireOrder(slots.get(i - 1), slots.get(i));
        }
    }

    private static void requireOrder(TimeSlot one, TimeSlot next) {
        if (one.hours().overlaps(next.hours()) || one.ordinal() >= next.ordinal()) {
            throw new IllegalArgumentException(
                    "%s and %s do not follow each other.\nMaybe two grids are mixed.".formatted(one, next));
        }
    }

    /** The slot at that time of an open day; nothing in a break, or outside of the day. */
    public Optional<TimeSlot> slotAt(LocalTime time) {
        return slots.stream().filter(slot -> slot.hours().contains(time)).findFirst();
    }

    /** The slot at that time; nothing on a closed day. */
    public Optional<TimeSlot> slotAt(LocalDateTime time) {
        return openDays.contains(time.getDayOfWeek()) ? slotAt(time.toLocalTime()) : Optional.empty();
    }

    public Optional<TimeSlot> slot(int ordinal) {
        return slots.stream().filter(slot -> slot.ordinal() == ordinal).findFirst();
    }

    /** The slots that share time with those hours, in their order. */
    public List<TimeSlot> during(TimeRange hours) {
        return slots.stream().filter(slot -> slot.hours().overlaps(hours)).toList();
    }
}
