package org.ent4j.examples.portal.timetable.imports;

import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.timetable.Paging;

/**
 * Items of a file, each with what it may be.
 *
 * @param kinds all that the file has, as links
 * @param states which items are shown, as links
 * @param path of this list, without its page
 * @param total how many items there are in all
 * @param sure how many suggestions may be taken as they are
 */
public record ReconcilePage(
        List<Choice> kinds,
        List<Choice> states,
        String path,
        String kind,
        String state,
        List<Line> lines,
        int total,
        Paging paging,
        int sure,
        long open) {

    /** @param isHere whether this is what is shown */
    public record Choice(String label, String path, boolean isHere) {}

    /**
     * An item.
     *
     * @param name as forms name it
     * @param field that says what it becomes
     * @param tone of the badge
     * @param now what it is, when that is settled
     * @param isOpen whether somebody has to decide
     * @param isDecided whether somebody has: it can be taken back
     * @param search where another is looked for
     */
    public record Line(
            String name,
            String field,
            String kind,
            String label,
            String state,
            String tone,
            Optional<String> now,
            List<String> why,
            List<Candidate> candidates,
            boolean isOpen,
            boolean isDecided,
            String search) {}

    /** @param value of the field when it is chosen */
    public record Candidate(String value, String label, String likely, List<String> why) {}
}
