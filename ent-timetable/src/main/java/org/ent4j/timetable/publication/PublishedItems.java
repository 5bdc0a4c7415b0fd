package org.ent4j.timetable.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.Composition;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** What becomes of the items of a plan when it is published. */
final class PublishedItems {

    private final Map<ItemRef, PlanLine<HostItem>> lines = new HashMap<>();
    private final Composition composition;
    private final TimetablePlan plan;

    PublishedItems(TimetablePlan plan) {
        this.plan = plan;
        this.composition = Composition.of(plan.timetable());
        plan.lines().forEach(line -> lines.put(TimetablePlan.ref(line), line));
    }

    List<PublishedItem> list() {
        return plan.lines().stream()
                .filter(line -> line.fate() != Fate.IGNORED)
                .map(this::publish)
                .sorted((one, other) -> one.ref().compareTo(other.ref()))
                .toList();
    }

    boolean isIgnored(ItemRef item) {
        return Optional.ofNullable(lines.get(item))
                .filter(line -> line.fate() == Fate.IGNORED)
                .isPresent();
    }

    private PublishedItem publish(PlanLine<HostItem> line) {
        var ref = TimetablePlan.ref(line);
        var host = line.isOpen() ? Optional.<HostItem>empty() : line.match().settled();
        return new PublishedItem(
                ref,
                host.map(HostItem::label).orElse(line.item().label()),
                line.item().label(),
                host.isPresent() ? Standing.MATCHED : standing(line, ref),
                host.map(HostItem::key),
                composition.classes(ref).stream()
                        .filter(key -> !isIgnored(new ItemRef(ItemKind.CLASS, key)))
                        .toList());
    }

    private static Standing standing(PlanLine<HostItem> line, ItemRef ref) {
        if (line.fate() == Fate.CREATE) {
            return Standing.CREATED;
        }
        return ref.kind() == ItemKind.PART && !line.isOpen() ? Standing.FOLLOWS_CLASS : Standing.UNRESOLVED;
    }
}
