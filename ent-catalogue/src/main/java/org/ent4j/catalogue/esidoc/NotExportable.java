package org.ent4j.catalogue.esidoc;

import java.util.List;
import org.ent4j.catalogue.portal.Remark;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/**
 * Borrowers cannot be exported.
 *
 * @param remarks those that stop it, each with the person it is about
 */
public record NotExportable(List<Remark> remarks) implements Refusal {

    public NotExportable {
        remarks = List.copyOf(remarks);
    }

    @Override
    public List<Reason> reasons() {
        return remarks.stream().map(Remark::reason).toList();
    }
}
