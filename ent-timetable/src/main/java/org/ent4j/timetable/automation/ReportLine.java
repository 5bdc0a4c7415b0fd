package org.ent4j.timetable.automation;

import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/**
 * A line of a report as it was said when the import ended: the words of a later version do not change it.
 *
 * @param severity what it costs
 * @param where file, line and element
 * @param code of the reason
 */
public record ReportLine(Severity severity, SourceLocation where, String code, Label text) {

    /** In the words of today. */
    public static ReportLine of(Issue issue) {
        return new ReportLine(
                issue.severity(), issue.where(), issue.code(), Label.of(issue.text(Lang.FR), issue.text(Lang.EN)));
    }
}
