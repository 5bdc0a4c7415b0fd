package org.ent4j.examples.portal.timetable.imports;

import java.util.Collection;
import java.util.List;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;

/** What there is to say of the rows of a file, the worst first. */
final class IssueLines {

    static final int SHOWN = 20;

    private IssueLines() {}

    static List<ImportPage.IssueLine> of(Collection<Issue> issues, Words words) {
        return issues.stream()
                .sorted(Issue.WORST_FIRST)
                .limit(SHOWN)
                .map(issue -> new ImportPage.IssueLine(
                        severity(issue.severity(), words), tone(issue.severity()), issue.line(words.lang())))
                .toList();
    }

    static String severity(Severity severity, Words words) {
        return switch (severity) {
            case INFO -> words.in("à savoir", "to know");
            case WARNING -> words.in("à vérifier", "to check");
            case ERROR -> words.in("rejeté", "rejected");
            case FATAL -> words.in("refusé", "refused");
        };
    }

    static String tone(Severity severity) {
        return switch (severity) {
            case INFO -> "note";
            case WARNING -> "wait";
            case ERROR, FATAL -> "bad";
        };
    }
}
