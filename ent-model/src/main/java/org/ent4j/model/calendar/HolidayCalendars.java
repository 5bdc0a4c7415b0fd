package org.ent4j.model.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

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

    /** @throws IllegalArgumentException when two calendars are of the same zone and year */
    static HolidayCalendars of(List<HolidayCalendar> calendars) {
        record Key(Zone zone, SchoolYear year) {}
        var byKey = new HashMap<Key, HolidayCalendar>();
        for (var calendar : calendars) {
            if (byKey.put(new Key(calendar.zone(), calendar.year()), calendar) != null) {
                throw new IllegalArgumentException("Two calendars of %s in %s.\nMaybe two files are read one by one."
                        .formatted(calendar.zone(), calendar.year()));
            }
        }
        return (zone, year) -> Optional.ofNullable(byKey.get(new Key(zone, year)));
    }
}
