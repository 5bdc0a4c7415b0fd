package org.ent4j.viescolaire.feed.lsu;

import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Lang;

/**
 * A defect and its place.
 *
 * @param issue an error where the newest schema refuses the file or a reference is wrong, a warning where only that of the
 *     version of the file did; its line is that on which the tag ends, its element the nearest id around
 * @param column from 1, after the tag; 0 when the place is the whole file
 */
public record LsuFinding(Issue issue, int column) {

    /** One line: place and sentence. */
    public String line(Lang lang) {
        var where = issue.where();
        var element = where.element().isEmpty() ? "" : " (" + where.element() + ")";
        return "%s:%d:%d%s : %s [%s]"
                .formatted(where.file(), where.line(), column, element, issue.text(lang), issue.code());
    }
}
