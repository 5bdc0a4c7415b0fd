package org.ent4j.catalogue.mediacentre.policy;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.rule.Rule.Refused;

/**
 * What there is to say of a service.
 *
 * @param inGar the resource of the school's list for which it is taken, and by what
 * @param inTable the row of the table for which it is taken
 * @param against all that stands against it; none when it may stay as it is
 */
public record ServiceFinding(
        ExternalService service,
        Optional<ResourceMatch> inGar,
        Optional<RowMatch> inTable,
        List<Refused<ServiceLook>> against) {

    public ServiceFinding {
        against = List.copyOf(against);
    }

    /** Whether something is to be changed; advice alone demands nothing. */
    public boolean isFault() {
        return against.stream().anyMatch(each -> !PolicyRules.isAdvice(each.rule()));
    }
}
