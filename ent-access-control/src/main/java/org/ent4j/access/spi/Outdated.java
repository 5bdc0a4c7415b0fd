package org.ent4j.access.spi;

import org.ent4j.model.rule.Reason;

/**
 * Somebody else changed the rights first; nothing was written.
 *
 * @param expected the version that the writer knew
 * @param actual the version of the journal
 */
public record Outdated(long expected, long actual) implements Reason {
    @Override
    public String code() {
        return "journal.outdated";
    }
}
