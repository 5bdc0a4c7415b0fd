package org.ent4j.examples.host.file;

import org.ent4j.model.issue.Issue;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** The command cannot be carried out, for a reason that its user can mend: one line, exit 2. */
public final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Label label;

    public Unusable(String code, Label label) {
        super(label.en());
        this.code = code;
        this.label = label;
    }

    /** A file that cannot be used. */
    public static Unusable of(Issue issue) {
        return new Unusable(issue.code(), Label.of(issue.line(Lang.FR), issue.line(Lang.EN)));
    }

    /** What was asked is refused as a whole. */
    public static Unusable of(Reason reason) {
        return new Unusable(
                reason.code(), Label.of(Messages.render(reason, Lang.FR), Messages.render(reason, Lang.EN)));
    }

    public String code() {
        return code;
    }

    public Label label() {
        return label;
    }
}
