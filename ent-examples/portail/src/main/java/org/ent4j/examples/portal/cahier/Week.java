package org.ent4j.examples.portal.cahier;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;

/** From Monday to Saturday. */
public record Week(LocalDate monday) {

    /** That of the address, else the one of the moment; on a Sunday the one to come. */
    static Week of(Visit visit) {
        var day = visit.query()
                .day("semaine")
                .filter(visit.school().year()::contains)
                .orElseGet(visit::today);
        var first = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
        return new Week((day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day).with(first));
    }

    public LocalDate saturday() {
        return monday.plusDays(5);
    }

    public LocalDate before() {
        return monday.minusWeeks(1);
    }

    public LocalDate after() {
        return monday.plusWeeks(1);
    }

    DateRange range() {
        return new DateRange(monday, saturday());
    }

    List<LocalDate> days() {
        return range().stream().toList();
    }
}
