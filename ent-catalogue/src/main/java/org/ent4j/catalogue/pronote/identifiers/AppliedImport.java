package org.ent4j.catalogue.pronote.identifiers;

import java.time.Instant;
import java.util.List;
import org.ent4j.model.id.PersonId;

/** An import that was applied, with what it changed, so that it can be undone. */
public record AppliedImport(Instant at, PersonId by, boolean complete, List<IdentifierChange> changes) {

    public AppliedImport {
        changes = List.copyOf(changes);
    }
}
