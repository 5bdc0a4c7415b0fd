package org.ent4j.examples.portal.statistics;

import java.util.List;

/**
 * The numbers of the office.
 *
 * @param query the days, as addresses of plots and files have them
 * @param weeks heads of the table of absences
 */
public record StatisticsPage(
        String from,
        String to,
        String query,
        int halfDays,
        List<String> weeks,
        List<ClassLine> classes,
        List<String> totals,
        int discipline,
        List<NumberLine> types,
        List<NumberLine> months,
        List<NumberLine> groups,
        List<RollCallLine> rollCalls) {

    /** Half-days of a class week by week, then in all. */
    public record ClassLine(String schoolClass, List<String> weeks, String all) {}

    /** @param number in words where it is hidden */
    public record NumberLine(String label, String number) {}

    public record RollCallLine(String day, int all, int taken, int forgotten) {}
}
