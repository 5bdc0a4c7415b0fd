package org.ent4j.directory.spi;

import org.ent4j.model.rule.Reason;

/**
 * Somebody else changed the directory since the changes were planned; nothing was written. Plan again.
 *
 * @param item id of the first structure or person that is not as it was, or "" when the store cannot tell
 */
public record Outdated(String item) implements Reason {
    @Override
    public String code() {
        return "directory.outdated";
    }
}
