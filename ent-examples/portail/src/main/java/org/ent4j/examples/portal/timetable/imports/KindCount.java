package org.ent4j.examples.portal.timetable.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;

/**
 * How many items of a kind a file has, and what the plan makes of them.
 *
 * @param kind as addresses name it
 */
public record KindCount(String kind, String label, long total, long known, long create, long ignored, long open) {

    /** Of all kinds that the file has; parts of classes follow their classes and are nobody's business. */
    static List<KindCount> of(TimetablePlan plan, Words words) {
        var counts = plan.counts();
        return Stream.of(ItemKind.values())
                .filter(kind -> kind != ItemKind.PART && counts.containsKey(kind))
                .map(kind -> of(kind, counts.getOrDefault(kind, Map.of()), words))
                .toList();
    }

    private static KindCount of(ItemKind kind, Map<Fate, Long> fates, Words words) {
        return new KindCount(
                kind.name(),
                KindNames.many(kind, words),
                fates.values().stream().mapToLong(Long::longValue).sum(),
                fates.getOrDefault(Fate.UNCHANGED, 0L),
                fates.getOrDefault(Fate.CREATE, 0L),
                fates.getOrDefault(Fate.IGNORED, 0L),
                fates.getOrDefault(Fate.CONFLICT, 0L));
    }
}
