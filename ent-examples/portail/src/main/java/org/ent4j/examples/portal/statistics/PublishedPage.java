package org.ent4j.examples.portal.statistics;

import java.util.List;
import org.ent4j.examples.portal.statistics.StatisticsPage.NumberLine;

/** The numbers that may leave the office. */
public record PublishedPage(String days, int threshold, List<Table> tables) {

    /** @param total in words where it is hidden */
    public record Table(String title, String head, List<NumberLine> lines, String total) {}
}
