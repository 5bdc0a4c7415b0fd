package org.ent4j.viescolaire.service;

import java.util.List;
import org.ent4j.model.reconcile.Fate;

/**
 * What a generation of services would do, to be looked at before it is applied.
 *
 * @param taught what it is made from
 * @param isLeavingOut whether rows that are in conflict are left out, as somebody decided
 * @param lines by class or group and subject
 */
public record ServicesPlan(List<TaughtService> taught, boolean isLeavingOut, List<ServiceLine> lines) {

    public ServicesPlan {
        taught = List.copyOf(taught);
        lines = List.copyOf(lines);
    }

    public List<ServiceLine> conflicts() {
        return of(Fate.CONFLICT);
    }

    /** What would become otherwise. */
    public List<ServiceLine> changes() {
        return lines.stream().filter(ServiceLine::isChange).toList();
    }

    public List<ServiceLine> of(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }
}
