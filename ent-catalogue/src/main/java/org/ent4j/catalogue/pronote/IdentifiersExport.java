package org.ent4j.catalogue.pronote;

import java.util.List;
import org.ent4j.catalogue.portal.Remark;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.model.issue.Severity;

/**
 * An identifiers file, and what is to be said of it.
 *
 * @param remarks of those who lack something, by their ids
 */
public record IdentifiersExport(IdentifiersFile file, List<Remark> remarks) {

    public IdentifiersExport {
        remarks = List.copyOf(remarks);
    }

    /**
     * The people of a school, or of a cité scolaire: those whom Pronote knows, everybody once. Those who lack what the
     * format demands are left out with a remark; so are two people with one principal, both of them.
     */
    public static IdentifiersExport of(Roster roster, ExportTerms terms) {
        return new FileMaking(roster, terms).export();
    }

    /** How many are left out. */
    public long leftOut() {
        return remarks.stream()
                .filter(remark -> remark.severity() == Severity.ERROR)
                .count();
    }
}
