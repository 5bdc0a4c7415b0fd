package org.ent4j.timetable.rapprochement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.rule.Reason;

/** What the chain says of one item, before the items that claim the same target are compared. */
record Verdict(Match<HostItem> match, Fate fate, List<Reason> reasons) {

    Verdict {
        reasons = List.copyOf(reasons);
    }

    static Verdict of(Match<HostItem> match, Fate fate, Reason... reasons) {
        return new Verdict(match, fate, List.of(reasons));
    }

    static Verdict several(List<HostItem> candidates) {
        return of(
                new Match.Ambiguous<>(candidates),
                Fate.CONFLICT,
                new RapprochementReason.Several(
                        candidates.stream().map(HostItem::label).toList()));
    }

    Verdict because(Fate changed, Reason further) {
        var all = new ArrayList<>(reasons);
        all.add(further);
        return new Verdict(match, changed, all);
    }

    Optional<HostItem> claimed() {
        return match.settled();
    }

    boolean isDecided() {
        return match.kind() == Match.Kind.DECIDED;
    }

    PlanLine<HostItem> of(SourceEntry entry) {
        return new PlanLine<>(entry.item(), match, fate, reasons);
    }
}
