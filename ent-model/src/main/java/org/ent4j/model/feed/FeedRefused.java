package org.ent4j.model.feed;

import org.ent4j.model.issue.Issue;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/**
 * A file turned out unusable while it was read. Readers let it pass through their code and turn it into the fatal
 * {@link Issue} that it carries: it never leaves a reader.
 */
public final class FeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Issue issue;

    public FeedRefused(Issue issue) {
        super(issue.where() + ": " + Messages.render(issue.reason(), Lang.EN));
        this.issue = issue;
    }

    public Issue issue() {
        return issue;
    }
}
