package org.ent4j.viescolaire.journal;

import org.ent4j.model.rule.Reason;

/**
 * Somebody else has added to the journal meanwhile: read it again, and decide again.
 *
 * @param expected how many events it had when this was decided
 * @param found how many it has
 */
public record Superseded(JournalKey key, int expected, int found) implements Reason {
    @Override
    public String code() {
        return "journal.superseded";
    }
}
