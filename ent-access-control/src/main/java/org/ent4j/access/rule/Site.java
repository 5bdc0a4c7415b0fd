package org.ent4j.access.rule;

import java.util.Set;
import org.ent4j.model.id.StructureId;

/**
 * A site of the portal.
 *
 * @param id the host's key
 * @param structures the structures that it serves
 */
public record Site(SiteId id, Set<StructureId> structures) {

    public Site {
        structures = Set.copyOf(structures);
    }
}
