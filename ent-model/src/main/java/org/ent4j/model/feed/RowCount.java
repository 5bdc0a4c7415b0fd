package org.ent4j.model.feed;

import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * Counts the rows of a file that is held in memory, and refuses it when there are more than any has: a row may be much
 * smaller in the file than what is kept of it.
 */
public final class RowCount {

    /** For a file about one school; the largest known has under two hundred thousand. */
    public static final int OF_SCHOOL = 500_000;

    private final int most;
    private final Label expected;
    private int count;

    /** @param expected what the file should be, for the refusal */
    public RowCount(int most, Label expected) {
        this.most = most;
        this.expected = expected;
    }

    /** @throws FeedRefused when it is one too many */
    public void add(SourceLocation where) {
        if (++count > most) {
            throw new FeedRefused(Issue.fatal(where, new FeedRefusal.TooManyRows(most, expected)));
        }
    }
}
