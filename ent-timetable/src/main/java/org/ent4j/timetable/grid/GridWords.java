package org.ent4j.timetable.grid;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** Days, hours and words as a grid writes them in a language. */
record GridWords(Lang lang) {

    private static final Label HOURS = Label.of("Heures", "Hours");
    private static final Label CANCELLED = Label.of("annulé", "cancelled");
    private static final Label WEEK = Label.of("semaine du ", "week of ");
    private static final Label NO_LESSON = Label.of("Aucun cours cette semaine.", "No lesson this week.");

    /** {@code lundi 31 août}, {@code Monday, Aug 31}. */
    String day(LocalDate day) {
        return pattern("EEEE d MMM", "EEEE, MMM d").format(day);
    }

    /** {@code 08h30}, {@code 08:30}. */
    String time(LocalTime time) {
        return pattern("HH'h'mm", "HH:mm").format(time);
    }

    String hours(TimeRange hours) {
        return time(hours.start()) + "–" + time(hours.end());
    }

    /** {@code semaine du 31 août 2026}. */
    String week(LocalDate monday) {
        return WEEK.in(lang) + pattern("d MMMM uuuu", "MMMM d, uuuu").format(monday);
    }

    /** How often a lesson is held, or that it is not; "" when it is held every week. */
    String note(GridEntry entry) {
        return (entry.cancelled() ? CANCELLED : entry.alternation().note()).in(lang);
    }

    String headOfHours() {
        return HOURS.in(lang);
    }

    String noLesson() {
        return NO_LESSON.in(lang);
    }

    private DateTimeFormatter pattern(String fr, String en) {
        return DateTimeFormatter.ofPattern(lang == Lang.FR ? fr : en, lang.locale());
    }
}
