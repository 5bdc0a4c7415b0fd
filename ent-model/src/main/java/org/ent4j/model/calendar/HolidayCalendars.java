package org.ent4j.model.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where holiday calendars come from: the file of the library, lines of the host, or anything else. A school of which no
 * calendar is known has none; nothing is guessed.
 */
@FunctionalInterface
public interface HolidayCalendars {

    Optional<HolidayCalendar> find(Zone zone, SchoolYear year);

    /** This calendar where there is one, else the other's: a host's own lines before the shipped ones. */
    default HolidayCalendars orElse(HolidayCalendars other) {
        return (zone, year) -> find(zone, year).or(() -> other.find(zone, year));
    }

    /**
     * Those of {@code holidays.csv}: zones A, B and C for 2024-2025 to 2026-2027; Corse, Guadeloupe, Guyane, Martinique
     * and Réunion for 2024-2025 and 2025-2026; Nouvelle-Calédonie and Polynésie for 2024-2025. The head of the file says
     * what is absent and why.
     */
    static HolidayCalendars shipped() {
        return HolidayLines.Shipped.CALENDARS;
    }

    /** @throws IllegalStateException when two calendars are of the same zone and year */
    static HolidayCalendars of(List<HolidayCalendar> calendars) {
        record Key(Zone zone, SchoolYear year) {}
        Map<Key, HolidayCalendar> byKey = calendars.stream()
                .collect(Collectors.toUnmodifiableMap(
                        calendar -> new Key(calendar.zone(), calendar.year()), Function.identity()));
        return (zone, year) -> Optional.ofNullable(byKey.get(new Key(zone, year)));
    }
}
