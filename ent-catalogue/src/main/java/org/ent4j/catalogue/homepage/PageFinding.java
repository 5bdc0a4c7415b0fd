package org.ent4j.catalogue.homepage;

import java.util.Optional;
import org.ent4j.model.rule.Rule.Refused;

/**
 * What a rule has against a page.
 *
 * @param block which it is about; nothing for the page as a whole
 */
public record PageFinding(PageWeight weight, Optional<BlockId> block, Refused<?> refused) {

    public boolean isBlocking() {
        return weight == PageWeight.BLOCKING;
    }
}
