package org.ent4j.timetable.check;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.ent4j.model.text.Label;

/** The names of the days of the week. */
final class Days {

    private Days() {}

    static Label label(DayOfWeek day) {
        return Label.of(
                day.getDisplayName(TextStyle.FULL, Locale.FRENCH), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
