package org.ent4j.catalogue.mediacentre.allocation;

import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;

/**
 * What could be done, and is not done before an administrator accepts it.
 *
 * @param because why it is proposed
 */
public record AllocatorProposal(Kind kind, PersonId person, AllocatorRole role, List<Reason> because) {

    /** What is proposed. */
    public enum Kind {
        DESIGNATE,
        WITHDRAW
    }

    public AllocatorProposal {
        because = List.copyOf(because);
    }
}
