package org.ent4j.timetable.rapprochement;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** Who goes with whom on one side, the file's or the host's, item by item. */
final class Ties {

    private final Map<ItemRef, Set<Neighbour>> byItem = new HashMap<>();

    /**
     * What an item goes with.
     *
     * @param subject key of the subject in which they meet, or ""
     */
    record Neighbour(ItemRef item, String subject) {

        Neighbour inAnySubject() {
            return new Neighbour(item, "");
        }
    }

    static Ties of(Collection<HostTie> ties) {
        var all = new Ties();
        ties.forEach(tie -> all.add(tie.one(), tie.other(), tie.subject()));
        return all;
    }

    void add(ItemRef one, ItemRef other, String subject) {
        addBoth(one, other, subject);
        if (!subject.isEmpty()) {
            var taught = new ItemRef(ItemKind.SUBJECT, subject);
            addBoth(one, taught, "");
            addBoth(other, taught, "");
        }
    }

    private void addBoth(ItemRef one, ItemRef other, String subject) {
        addTo(one, other, subject);
        addTo(other, one, subject);
    }

    private void addTo(ItemRef one, ItemRef other, String subject) {
        byItem.computeIfAbsent(one, any -> new LinkedHashSet<>()).add(new Neighbour(other, subject));
    }

    /** All that the item goes with, each neighbour once for each subject. */
    Set<Neighbour> of(ItemRef item) {
        return byItem.getOrDefault(item, Set.of());
    }

    Map<ItemRef, Set<Neighbour>> all() {
        return byItem;
    }
}
