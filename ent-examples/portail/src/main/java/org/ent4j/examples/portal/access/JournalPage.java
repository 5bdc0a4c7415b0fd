package org.ent4j.examples.portal.access;

import java.util.List;
import org.ent4j.examples.portal.web.Pager;

/**
 * The changes of rights, the latest first.
 *
 * @param elsewhere how many of the page are of other schools, and not shown
 */
public record JournalPage(List<Line> lines, int elsewhere, Pager pager) {

    public JournalPage {
        lines = List.copyOf(lines);
    }

    public record Line(String path, String when, String author, String why, String changes) {}
}
