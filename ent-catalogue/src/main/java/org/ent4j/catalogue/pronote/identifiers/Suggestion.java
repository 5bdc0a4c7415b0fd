package org.ent4j.catalogue.pronote.identifiers;

import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;

/**
 * A person who may be meant.
 *
 * @param score from 0 to 1
 */
public record Suggestion(PersonId person, double score, List<Reason> reasons) {

    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
