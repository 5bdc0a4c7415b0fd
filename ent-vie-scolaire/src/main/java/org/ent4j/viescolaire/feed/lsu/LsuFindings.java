package org.ent4j.viescolaire.feed.lsu;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** Gathers the defects of a file, so many at most. */
final class LsuFindings {

    static final int MOST = 10_000;

    private final String file;
    private final List<LsuFinding> found = new ArrayList<>();

    LsuFindings(String file) {
        this.file = file;
    }

    void error(LsuPosition position, LsuDefect defect) {
        add(Severity.ERROR, position, defect);
    }

    void warning(LsuPosition position, LsuDefect defect) {
        add(Severity.WARNING, position, defect);
    }

    private void add(Severity severity, LsuPosition position, Reason defect) {
        if (found.size() < MOST) {
            found.add(new LsuFinding(new Issue(severity, where(position), defect), position.column()));
        } else if (found.size() == MOST) {
            var rest = new LsuDefect.TooManyDefects(MOST);
            found.add(new LsuFinding(Issue.error(SourceLocation.of(file), rest), 0));
        }
    }

    private SourceLocation where(LsuPosition position) {
        return SourceLocation.of(file, position.line()).element(position.element());
    }

    List<LsuFinding> all() {
        return found;
    }
}
