package org.ent4j.catalogue.checklist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;

/**
 * By when steps are expected, in days from 1 September of the school year; before it when negative. A step without one
 * is never late.
 */
public record StepDeadlines(Map<RentreeStep, Integer> days) {

    private static final int MIDDLE_OF_SEPTEMBER = 14;
    private static final int END_OF_SEPTEMBER = 29;
    private static final int BEGINNING_OF_JULY = -59;

    public StepDeadlines {
        days = Map.copyOf(days);
    }

    /**
     * Ours, to be changed by each académie: rubriques by 4 July, days and timetable on 1 September, the rest in
     * September.
     */
    public static StepDeadlines usual() {
        var days = new EnumMap<RentreeStep, Integer>(RentreeStep.class);
        for (var step : RentreeStep.values()) {
            days.put(step, END_OF_SEPTEMBER);
        }
        days.put(RentreeStep.FILE_RUBRIQUES, BEGINNING_OF_JULY);
        days.put(RentreeStep.ENTER_OPENING_DAYS, 0);
        days.put(RentreeStep.IMPORT_TIMETABLE, 0);
        days.put(RentreeStep.VERIFY_RIGHTS, 0);
        days.put(RentreeStep.COMMUNICATE_CREDENTIALS, MIDDLE_OF_SEPTEMBER);
        return new StepDeadlines(days);
    }

    /** The last day on which a step is in time. */
    public Optional<LocalDate> of(RentreeStep step, SchoolYear year) {
        return Optional.ofNullable(days.get(step)).map(year.firstDay()::plusDays);
    }
}
