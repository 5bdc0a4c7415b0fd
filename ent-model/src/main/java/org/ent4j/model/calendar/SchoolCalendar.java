package org.ent4j.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.calendar.Holiday.Audience;
import org.ent4j.model.id.Departement;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/**
 * When a school has class, and why not: its open days of the week, the school holidays of its zone, the public holidays
 * of its département.
 *
 * @param holidays the holidays of the zone in the school year
 * @param departement where the school stands
 * @param openDays the days of the week with class, at least one
 */
public record SchoolCalendar(HolidayCalendar holidays, Departement departement, Set<DayOfWeek> openDays) {

    /** Monday to Friday. */
    public static final Set<DayOfWeek> FIVE_DAYS =
            Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    public SchoolCalendar {
        if (openDays.isEmpty()) {
            throw new IllegalArgumentException(
                    "A school of %s with no open day.\nMaybe the grid was not read.".formatted(departement));
        }
        openDays = Collections.unmodifiableSet(EnumSet.copyOf(openDays));
    }

    public SchoolYear year() {
        return holidays.year();
    }

    /** Whether pupils have class on that day. */
    public boolean isSchoolDay(LocalDate day) {
        return closed(day).isEmpty();
    }

    /** Why pupils have no class on that day; nothing when they have. */
    public Optional<Closed> closed(LocalDate day) {
        if (!year().contains(day)) {
            return Optional.of(new OutsideYear(day, year()));
        }
        return Stream.of(weekday(day), holiday(day), publicHoliday(day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The school days of the year, in their order. */
    public Stream<LocalDate> schoolDays() {
        return schoolDays(year().range());
    }

    /** The school days among those, in their order. */
    public Stream<LocalDate> schoolDays(DateRange days) {
        return days.intersection(year().range()).stream()
                .flatMap(DateRange::stream)
                .filter(this::isSchoolDay);
    }

    /** The first school day of the year after that day. */
    public Optional<LocalDate> nextSchoolDay(LocalDate day) {
        return day.isBefore(year().lastDay())
                ? schoolDays(new DateRange(day.plusDays(1), year().lastDay())).findFirst()
                : Optional.empty();
    }

    private Optional<Closed> weekday(LocalDate day) {
        return openDays.contains(day.getDayOfWeek()) ? Optional.empty() : Optional.of(new ClosedWeekday(day));
    }

    private Optional<Closed> holiday(LocalDate day) {
        return holidays.on(Audience.PUPILS, day).map(holiday -> new InHolidays(day, holiday.name()));
    }

    private Optional<Closed> publicHoliday(LocalDate day) {
        return PublicHolidays.in(departement, day.getYear())
                .on(day)
                .map(holiday -> new OnPublicHoliday(day, holiday.name()));
    }

    /** Why there is no class on a day. */
    public sealed interface Closed extends Reason {}

    /** The day is of another school year. */
    public record OutsideYear(LocalDate day, SchoolYear year) implements Closed {
        @Override
        public String code() {
            return "calendar.outside-year";
        }
    }

    /** The school is never open on that day of the week. */
    public record ClosedWeekday(LocalDate day) implements Closed {
        @Override
        public String code() {
            return "calendar.closed-weekday";
        }
    }

    /** The pupils of the zone are on holiday. */
    public record InHolidays(LocalDate day, String name) implements Closed {
        @Override
        public String code() {
            return "calendar.in-holidays";
        }
    }

    /** The day is a public holiday. */
    public record OnPublicHoliday(LocalDate day, Label name) implements Closed {
        @Override
        public String code() {
            return "calendar.public-holiday";
        }
    }
}
