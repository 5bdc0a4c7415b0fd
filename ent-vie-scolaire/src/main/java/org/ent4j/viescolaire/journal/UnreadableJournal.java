package org.ent4j.viescolaire.journal;

import org.ent4j.model.rule.Reason;

/**
 * A journal with an event that nobody can read. What it made before that event is still known; nothing is added to it until
 * the event can be read, since nobody knows what would be decided.
 *
 * @param position of the first such event
 * @param why the kind of failure, without a word of the event
 */
public record UnreadableJournal(JournalKey key, long position, String why) implements Reason {
    @Override
    public String code() {
        return "journal.unreadable";
    }
}
