package org.ent4j.timetable.feed;

import java.time.LocalTime;
import java.util.List;
import org.ent4j.model.calendar.HolidayCalendars;
import org.ent4j.model.calendar.SchoolCalendar;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.calendar.Zone;
import org.ent4j.model.id.Departement;
import org.ent4j.model.id.Uai;
import org.ent4j.timetable.feed.temporal.TemporalMapping;

/** A school of zone A in 2025-2026: week 1 is that of 1 September, weeks 8 and 9 are the holidays of the Toussaint. */
public final class SchoolOf2025 {

    public static final Uai UAI = new Uai("0010001W");
    public static final SchoolCalendar CALENDAR = new SchoolCalendar(
            HolidayCalendars.shipped().find(Zone.A, new SchoolYear(2025)).orElseThrow(),
            new Departement("01"),
            SchoolCalendar.FIVE_DAYS);
    public static final List<TimeSlot> SLOTS = List.of(slot(1, "M1", 8), slot(2, "M2", 9), slot(3, "S1", 14));
    public static final TemporalMapping MAPPING = TemporalMapping.of(CALENDAR);

    private SchoolOf2025() {}

    private static TimeSlot slot(int ordinal, String name, int hour) {
        return new TimeSlot(ordinal, name, hours(hour, 0, hour, 55));
    }

    public static TimeRange hours(int fromHour, int fromMinute, int toHour, int toMinute) {
        return new TimeRange(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
    }
}
