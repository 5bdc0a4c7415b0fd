package org.ent4j.viescolaire.lsu.primary;

import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.lsu.LsuId;

/**
 * What is said of a part of a domain.
 *
 * @param code 7 characters
 * @param level 1 to 4
 */
public record SubDomainReport(String code, List<LsuId> programme, Optional<Integer> level, boolean notEvaluated) {

    public SubDomainReport {
        programme = List.copyOf(programme);
    }
}
