package org.ent4j.catalogue.esidoc;

import java.util.List;
import java.util.Random;
import org.ent4j.catalogue.portal.Remark;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.model.issue.Severity;

/**
 * Borrowers, and what is to be said of them. A warning where something optional lacks; an error where somebody is skipped;
 * fatal where something demanded lacks, which stops all.
 */
public record BorrowersExport(List<Borrower> borrowers, List<Remark> remarks) {

    public BorrowersExport {
        borrowers = List.copyOf(borrowers);
        remarks = List.copyOf(remarks);
    }

    /**
     * Those of a school, or of a cité scolaire, who borrow, everybody once, in the order of their ids. Source:
     * GIP-RECIA/Esidoc-WS.
     *
     * @param chance for the passwords: a {@link java.security.SecureRandom} in earnest
     */
    public static BorrowersExport of(Roster roster, StatusTable table, Random chance) {
        return new BorrowerMaking(roster, table, chance).export();
    }

    /** What stops the export. */
    public List<Remark> fatal() {
        return remarks.stream()
                .filter(remark -> remark.severity() == Severity.FATAL)
                .toList();
    }
}
