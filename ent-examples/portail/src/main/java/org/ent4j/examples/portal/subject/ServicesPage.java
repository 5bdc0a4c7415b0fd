package org.ent4j.examples.portal.subject;

import java.util.List;
import java.util.Map;

/**
 * A page of the evaluation services of a school.
 *
 * @param audiences classes and groups to choose from: label by code
 * @param states to choose from: label by name
 * @param total how many answer the filters, in words
 * @param pages links to the pages; none when there is one
 */
public record ServicesPage(
        Map<String, String> audiences,
        String audience,
        String subject,
        Map<String, String> states,
        String state,
        String total,
        List<Line> lines,
        List<PageLink> pages,
        String query) {

    public ServicesPage {
        lines = List.copyOf(lines);
        pages = List.copyOf(pages);
    }

    /** @param tone of the badge of the state */
    public record Line(
            String id,
            String audience,
            String subject,
            String teachers,
            String coefficient,
            String parts,
            String state,
            String tone,
            String path) {}

    public record PageLink(int number, String path, boolean isHere) {}
}
