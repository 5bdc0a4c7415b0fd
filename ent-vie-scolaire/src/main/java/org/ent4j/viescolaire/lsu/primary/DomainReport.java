package org.ent4j.viescolaire.lsu.primary;

import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.lsu.LsuId;

/**
 * What is said of a domain of teaching.
 *
 * @param code 7 characters; the codes are not in the schema
 * @param level 1 to 4
 * @param appreciation up to 600 characters
 */
public record DomainReport(
        String code,
        List<LsuId> programme,
        Optional<Integer> level,
        boolean notEvaluated,
        Optional<String> appreciation,
        List<SubDomainReport> parts) {

    public DomainReport {
        programme = List.copyOf(programme);
        parts = List.copyOf(parts);
    }

    /** Whether it, or a part of it, has a level or is said not to be evaluated. */
    boolean hasResult() {
        return level.isPresent()
                || notEvaluated
                || parts.stream().anyMatch(part -> part.level().isPresent() || part.notEvaluated());
    }
}
