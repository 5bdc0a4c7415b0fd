package org.ent4j.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.Target;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemRef;

/**
 * What nobody has decided about in an import that nobody attends. An item that is in force stays what it is there: under
 * its label, or the host's item that it was found to be, as long as the host has that. Any other is unknown.
 */
final class OpenItems {

    private final Publication inForce;
    private final Map<ItemRef, Correspondence> decisions = new LinkedHashMap<>();
    private final Map<ItemRef, PlanLine<HostItem>> unknown = new LinkedHashMap<>();

    OpenItems(Publication inForce) {
        this.inForce = inForce;
    }

    /** What is to be supposed of them, for this import alone. */
    List<Correspondence> decisions() {
        return new ArrayList<>(decisions.values());
    }

    List<PlanLine<HostItem>> unknown() {
        return new ArrayList<>(unknown.values());
    }

    /** @return whether there is something to suppose that was not supposed before */
    boolean add(List<PlanLine<HostItem>> open) {
        var before = List.copyOf(decisions.values());
        open.forEach(this::add);
        return !before.equals(List.copyOf(decisions.values()));
    }

    private void add(PlanLine<HostItem> line) {
        var ref = TimetablePlan.ref(line);
        var known = inForce.item(ref)
                .filter(item -> item.sourceLabel().equals(line.item().label()));
        var match = known.flatMap(PublishedItem::hostKey).filter(key -> !decisions.containsKey(ref));
        if (match.isPresent()) {
            decisions.put(ref, Correspondence.first(line.item(), Target.to(match.get())));
        } else if (known.filter(PublishedItem::isUnresolved).isEmpty()) {
            unknown.put(ref, line);
            decisions.put(ref, Correspondence.first(line.item(), Target.IGNORE));
        }
    }
}
