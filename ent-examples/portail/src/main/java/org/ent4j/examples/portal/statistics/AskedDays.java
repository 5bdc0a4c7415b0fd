package org.ent4j.examples.portal.statistics;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;

/** The days of which numbers are asked for. */
final class AskedDays {

    private static final int WEEKS = 8;

    private AskedDays() {}

    /** Those of the address within the school year; else the last eight weeks. */
    static DateRange of(Visit visit) {
        var year = visit.school().year();
        var whole = new DateRange(year.firstDay(), year.lastDay());
        var monday = visit.today().minusWeeks(WEEKS - 1L).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var usual = new DateRange(monday, visit.today()).intersection(whole).orElse(whole);
        var first = visit.query().day("du").orElse(usual.first());
        var last = visit.query().day("au").orElse(usual.last());
        return last.isBefore(first)
                ? usual
                : new DateRange(first, last).intersection(whole).orElse(usual);
    }
}
