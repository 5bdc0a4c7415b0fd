package org.ent4j.model.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.Holiday.Audience;

/**
 * The school holidays of a zone in a school year. Public holidays are not in it: see {@link SchoolCalendar} for both.
 *
 * @param zone the zone
 * @param year the school year
 * @param holidays the holidays, those of a part of the zone included
 */
public record HolidayCalendar(Zone zone, SchoolYear year, List<Holiday> holidays) {

    public HolidayCalendar {
        holidays = List.copyOf(holidays);
    }

    /** Whether the pupils of the whole zone are on holiday. */
    public boolean isOff(LocalDate day) {
        return isOff(Audience.PUPILS, day);
    }

    /** Whether that audience, in the whole zone, is on holiday; for {@code EVERYONE}, whether everyone is. */
    public boolean isOff(Audience who, LocalDate day) {
        return on(who, day).isPresent();
    }

    /** The holidays that an audience of the whole zone has on that day. */
    public Optional<Holiday> on(Audience who, LocalDate day) {
        return holidays.stream().filter(holiday -> holiday.concerns(who, day)).findFirst();
    }

    /**
     * The day on which classes resume after the holidays of that day, as the official texts give it, be it a Saturday or
     * a public holiday; nothing when the day is not off, or when the source does not tell when these holidays end.
     */
    public Optional<LocalDate> resumption(Audience who, LocalDate day) {
        var holiday = on(who, day);
        var end = day;
        while (holiday.isPresent() && !holiday.get().openEnded()) {
            end = holiday.get().days().last().plusDays(1);
            holiday = on(who, end);
        }
        return holiday.isPresent() || end.equals(day) ? Optional.empty() : Optional.of(end);
    }

    /** The names of the parts of the zone that have holidays of their own, as the source writes them. */
    public List<String> parts() {
        return holidays.stream()
                .map(Holiday::part)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** The calendar of a part of the zone: its own holidays (those of exactly these words) become holidays of all. */
    public HolidayCalendar ofPart(String part) {
        return new HolidayCalendar(
                zone,
                year,
                holidays.stream()
                        .map(holiday -> holiday.part().equals(part) ? everywhere(holiday) : holiday)
                        .toList());
    }

    private static Holiday everywhere(Holiday holiday) {
        return new Holiday(holiday.name(), holiday.days(), holiday.who(), "", holiday.openEnded(), holiday.source());
    }
}
