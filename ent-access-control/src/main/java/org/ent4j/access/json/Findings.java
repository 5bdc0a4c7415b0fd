package org.ent4j.access.json;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.ent4j.access.json.JsonDefect.Malformed;
import org.ent4j.access.json.JsonDefect.TooManyDefects;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** Where a reader reports what it meets in one file. */
final class Findings {

    /** Beyond this, the file is something else than it is taken for. */
    private static final int MOST_ERRORS = 100_000;

    private final String file;
    private final Consumer<? super Issue> to;
    private final Set<Reason> told = new HashSet<>();
    private int errors;

    Findings(String file, Consumer<? super Issue> to) {
        this.file = file;
        this.to = to;
    }

    SourceLocation at(int line, String element) {
        return SourceLocation.of(file, line).element(element);
    }

    void fatal(Reason why) {
        to.accept(Issue.fatal(SourceLocation.of(file), why));
    }

    /** @throws FeedRefused when there are too many */
    void error(SourceLocation where, Reason why) {
        to.accept(Issue.error(where, why));
        errors++;
        if (errors > MOST_ERRORS) {
            throw new FeedRefused(Issue.fatal(where, new TooManyDefects(MOST_ERRORS)));
        }
    }

    void warning(SourceLocation where, Reason why) {
        to.accept(Issue.warning(where, why));
    }

    void malformed(Malformed where) {
        error(SourceLocation.of(file, where.line()), where);
    }

    /** A warning that many elements may give rise to: told for the first one only. */
    void once(SourceLocation where, Reason why) {
        if (told.size() < MOST_ERRORS && told.add(why)) {
            warning(where, why);
        }
    }
}
