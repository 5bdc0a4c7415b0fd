package org.ent4j.model.issue;

import java.util.Comparator;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;

/**
 * A defect of a foreign file: how bad, where, and the facts.
 *
 * @param severity what it costs
 * @param where file, line and element
 * @param reason the facts; its code is the issue's
 */
public record Issue(Severity severity, SourceLocation where, Reason reason) {

    /** The worst first, then in the order of the file. */
    public static final Comparator<Issue> WORST_FIRST = Comparator.comparing(Issue::severity)
            .reversed()
            .thenComparing(issue -> issue.where().file())
            .thenComparing(issue -> issue.where().line());

    public static Issue info(SourceLocation where, Reason reason) {
        return new Issue(Severity.INFO, where, reason);
    }

    public static Issue warning(SourceLocation where, Reason reason) {
        return new Issue(Severity.WARNING, where, reason);
    }

    public static Issue error(SourceLocation where, Reason reason) {
        return new Issue(Severity.ERROR, where, reason);
    }

    public static Issue fatal(SourceLocation where, Reason reason) {
        return new Issue(Severity.FATAL, where, reason);
    }

    public String code() {
        return reason.code();
    }

    /** The sentence, without the place. */
    public String text(Lang lang) {
        return Messages.render(reason, lang);
    }

    /** One line: place and sentence. */
    public String line(Lang lang) {
        return where + " : " + text(lang);
    }

    public boolean costsARow() {
        return severity == Severity.ERROR;
    }

    public boolean isFatal() {
        return severity == Severity.FATAL;
    }
}
