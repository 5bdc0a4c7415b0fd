package org.ent4j.examples.host;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ent4j.model.calendar.TimeGrid;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.timetable.check.TemporalCheck;
import org.ent4j.timetable.check.TemporalRemark;
import org.ent4j.timetable.publication.Publication;

/** How the days and hours of a timetable differ from those of the school, as far as the school has said them. */
public final class HoursRemarks {

    private HoursRemarks() {}

    /**
     * @param week the days on which the school opens
     * @param slots none where nobody said them: then hours are not compared
     */
    public static List<TemporalRemark> of(
            Publication published, Set<DayOfWeek> week, List<TimeSlot> slots, Predicate<LocalDate> isOpen) {
        return TemporalCheck.of(published, new TimeGrid(week, slots), isOpen).stream()
                .filter(each -> isOfDays(each) || !slots.isEmpty())
                .toList();
    }

    private static boolean isOfDays(TemporalRemark each) {
        return each instanceof TemporalRemark.OnClosedDay || each instanceof TemporalRemark.OnClosedDates;
    }
}
