package org.ent4j.directory.feed.oneroster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is current on a day. A first day is included and a last one is not, as version 1.2 has it. A day outside the
 * school years of the bundle counts as the nearest one inside, so that the bundle of a year that is over can be read.
 */
record OneRosterDates(Optional<LocalDate> day) {

    static OneRosterDates of(OneRosterBundle bundle, Optional<LocalDate> day) {
        var sessions = sessions(bundle);
        var first = days(sessions, "startDate").min(Comparator.naturalOrder());
        var last = days(sessions, "endDate").max(Comparator.naturalOrder()).map(end -> end.minusDays(1));
        return new OneRosterDates(day.map(each -> last.filter(each::isAfter).orElse(each))
                .map(each -> first.filter(each::isBefore).orElse(each)));
    }

    private static List<OneRosterRow> sessions(OneRosterBundle bundle) {
        var all = List.copyOf(bundle.rows(OneRosterFile.ACADEMIC_SESSIONS));
        var years = all.stream()
                .filter(row -> row.text("type").equals("schoolYear"))
                .toList();
        return years.isEmpty() ? all : years;
    }

    private static Stream<LocalDate> days(List<OneRosterRow> rows, String column) {
        return rows.stream().flatMap(row -> row.value(column).stream()).map(LocalDate::parse);
    }

    boolean isCurrent(OneRosterRow row, String beginColumn) {
        return day.map(each -> hasBegun(row, beginColumn, each) && !isOver(row, each))
                .orElse(true);
    }

    private static boolean hasBegun(OneRosterRow row, String column, LocalDate day) {
        return row.value(column)
                .map(begin -> !day.isBefore(LocalDate.parse(begin)))
                .orElse(true);
    }

    private static boolean isOver(OneRosterRow row, LocalDate day) {
        return row.value("endDate")
                .map(end -> !day.isBefore(LocalDate.parse(end)))
                .orElse(false);
    }

    /** Why a row does not count. */
    OneRosterDefect outside(OneRosterRow row, String beginColumn) {
        return new OneRosterDefect.OutsideDays(
                row.text(beginColumn),
                row.text("endDate"),
                day.map(String::valueOf).orElse(""));
    }
}
