package org.ent4j.examples.portal.trace;

import java.util.List;
import java.util.Map;

/**
 * Traces that were found, the last ones first.
 *
 * @param from the first day that was looked at
 * @param until the last one
 * @param kind of what it was done to, or "" for anything
 * @param kinds to choose from
 * @param isAll whether there are no older ones
 */
public record TracePage(
        String from, String until, String kind, Map<String, String> kinds, List<Row> rows, boolean isAll) {

    public TracePage {
        rows = List.copyOf(rows);
    }

    /** That somebody did something, in the words of its feature. */
    public record Row(String at, String by, String action, String kind, String subject) {}
}
