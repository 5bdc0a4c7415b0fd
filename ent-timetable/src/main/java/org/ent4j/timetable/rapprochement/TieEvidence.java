package org.ent4j.timetable.rapprochement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.timetable.rapprochement.RapprochementReason.OtherCompany;
import org.ent4j.timetable.rapprochement.RapprochementReason.SameCompany;
import org.ent4j.timetable.rapprochement.Ties.Neighbour;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/**
 * What the company of two items says: those whom the item of the file goes with, as far as they are recognised, against
 * those whom the host's item goes with. A rare neighbour says more than one that everybody has.
 */
final class TieEvidence {

    /**
     * How often a neighbour in the file is one on the host's side too, when the items are one: what is supposed before
     * looking, and how many neighbours that is worth. The items that are recognised tell how it is in this school.
     */
    private static final double KEPT = 0.9;

    private static final int KEPT_IS_WORTH = 10;

    /** How often a subject of a file is one that the school teaches already. */
    private static final double TAUGHT = 0.95;

    /** Neighbours come together (a class and its groups): beyond this their number says no more. */
    private static final double MOST_BITS = 15;

    private static final double LEAST_BITS = -8;

    private static final int NAMED = 3;
    private static final Comparator<Neighbour> IN_ORDER =
            Comparator.comparing(Neighbour::item).thenComparing(Neighbour::subject);

    private final Ties ofFile;
    private final Map<ItemRef, ItemRef> recognised;
    private final Map<ItemRef, String> labels;
    private final Map<ItemKind, Integer> sizes = new HashMap<>();
    private final Map<ItemKind, Map<Neighbour, Integer>> counts = new HashMap<>();
    private final Map<ItemRef, Set<Neighbour>> known = new HashMap<>();
    private final Map<ItemRef, List<Neighbour>> wanted = new HashMap<>();
    private final Map<ItemKind, Double> kept = new EnumMap<>(ItemKind.class);
    private final double shareTaught;

    /**
     * @param recognised items of the file, and the host's items that they are
     * @param hosts all of the host's items
     */
    TieEvidence(Ties ofFile, Ties ofHost, Map<ItemRef, ItemRef> recognised, Collection<HostItem> hosts) {
        this.ofFile = ofFile;
        this.recognised = recognised;
        this.labels =
                hosts.stream().collect(Collectors.toMap(item -> new ItemRef(item.kind(), item.key()), HostItem::label));
        hosts.forEach(item -> sizes.merge(item.kind(), 1, Integer::sum));
        ofHost.all().forEach(this::count);
        this.shareTaught = share(
                known.keySet().stream()
                        .filter(each -> each.kind() == ItemKind.SUBJECT)
                        .count(),
                size(ItemKind.SUBJECT));
        learn();
    }

    private void learn() {
        var shared = new EnumMap<ItemKind, Integer>(ItemKind.class);
        var all = new EnumMap<ItemKind, Integer>(ItemKind.class);
        recognised.forEach((item, host) -> {
            var there = known.getOrDefault(host, Set.of());
            for (var neighbour : comparable(expected(item), there)) {
                all.merge(item.kind(), 1, Integer::sum);
                shared.merge(item.kind(), met(neighbour, there).isPresent() ? 1 : 0, Integer::sum);
            }
        });
        all.forEach((kind, of) ->
                kept.put(kind, (KEPT * KEPT_IS_WORTH + shared.getOrDefault(kind, 0)) / (KEPT_IS_WORTH + of)));
    }

    /** Those of a kind of which the host knows any for its item. */
    private static List<Neighbour> comparable(List<Neighbour> here, Set<Neighbour> there) {
        var kinds = EnumSet.noneOf(ItemKind.class);
        there.forEach(each -> kinds.add(each.item().kind()));
        return here.stream().filter(each -> kinds.contains(each.item().kind())).toList();
    }

    /** The neighbour in its subject, or in any. */
    private static Optional<Neighbour> met(Neighbour neighbour, Set<Neighbour> there) {
        return Optional.of(neighbour)
                .filter(there::contains)
                .or(() -> Optional.of(neighbour.inAnySubject()).filter(there::contains));
    }

    /** Ties between items that the host does not give are left aside. */
    private void count(ItemRef item, Set<Neighbour> neighbours) {
        var given = neighbours.stream()
                .filter(each -> labels.containsKey(each.item()))
                .collect(Collectors.toSet());
        if (given.isEmpty() || !labels.containsKey(item)) {
            return;
        }
        var all = withAnySubject(given);
        var ofKind = counts.computeIfAbsent(item.kind(), any -> new HashMap<>());
        all.forEach(each -> ofKind.merge(each, 1, Integer::sum));
        known.put(item, all);
    }

    private static Set<Neighbour> withAnySubject(Set<Neighbour> neighbours) {
        var all = new HashSet<>(neighbours);
        neighbours.forEach(each -> all.add(each.inAnySubject()));
        return all;
    }

    Evidence of(ItemRef item, HostItem host) {
        var there = known.getOrDefault(new ItemRef(host.kind(), host.key()), Set.of());
        var taught = host.kind() == ItemKind.SUBJECT && !known.isEmpty() ? taught(!there.isEmpty()) : 0;
        var here = wanted.computeIfAbsent(item, this::expected);
        return there.isEmpty() || here.isEmpty()
                ? new Evidence(taught, List.of())
                : compare(host.kind(), here, there, taught);
    }

    /** The neighbours in the file, as the host knows them. */
    private List<Neighbour> expected(ItemRef item) {
        return ofFile.of(item).stream()
                .flatMap(
                        each -> Optional.ofNullable(recognised.get(each.item()))
                                .map(found -> new Neighbour(found, subject(each)))
                                .stream())
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }

    private String subject(Neighbour neighbour) {
        return Optional.ofNullable(recognised.get(new ItemRef(ItemKind.SUBJECT, neighbour.subject())))
                .map(ItemRef::key)
                .orElse("");
    }

    /** Beside what is taught, the nomenclature has subjects that nobody here teaches. */
    private double taught(boolean tied) {
        return tied ? log2(TAUGHT / shareTaught) : log2((1 - TAUGHT) / (1 - shareTaught));
    }

    private Evidence compare(ItemKind kind, List<Neighbour> here, Set<Neighbour> there, double start) {
        var bits = 0.0;
        var shared = new ArrayList<String>();
        var comparable = comparable(here, there);
        var usualOf = counts.getOrDefault(kind, Map.of());
        var likely = kept.getOrDefault(kind, KEPT);
        for (var neighbour : comparable) {
            var met = met(neighbour, there);
            var usual = share(usualOf.getOrDefault(met.orElseGet(neighbour::inAnySubject), 0), size(kind));
            bits += met.isPresent() ? log2(likely / usual) : log2((1 - likely) / (1 - usual));
            met.ifPresent(each -> shared.add(label(each)));
        }
        return evidence(start + Math.max(LEAST_BITS, Math.min(bits, MOST_BITS)), shared, comparable.size());
    }

    private static Evidence evidence(double bits, List<String> shared, int of) {
        if (of == 0) {
            return new Evidence(bits, List.of());
        }
        var named = shared.stream().distinct().sorted().limit(NAMED).toList();
        return new Evidence(
                bits, List.of(shared.isEmpty() ? new OtherCompany(of) : new SameCompany(shared.size(), of, named)));
    }

    private String label(Neighbour neighbour) {
        return labels.getOrDefault(neighbour.item(), neighbour.item().key());
    }

    private int size(ItemKind kind) {
        return sizes.getOrDefault(kind, 0);
    }

    /** Never nothing and never all, however small the school. */
    private static double share(long count, int of) {
        return (count + 0.5) / (of + 1.0);
    }

    private static double log2(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }
}
