package org.ent4j.catalogue.rubrique;

import java.util.List;
import org.ent4j.model.issue.SourceLocation;

/**
 * A work group of an older portal.
 *
 * @param id there
 * @param owner as the list writes him, or ""
 * @param members as the list writes them
 * @param where it stands in the list
 */
public record FormerGroup(String id, String name, String owner, List<String> members, SourceLocation where) {

    public FormerGroup {
        members = List.copyOf(members);
    }

    /** The rubrique that it becomes: the same each time the list is read. */
    public RubriqueId rubrique() {
        return new RubriqueId("groupe-" + id);
    }
}
