package org.ent4j.timetable.rapprochement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/**
 * What an open item might be: the host's items that resemble it by name and by company, each with how likely it is and
 * why, the likeliest first. All open items of a kind choose together, so that none is proposed what another one needs
 * more. Nothing is settled by it.
 */
final class Suggestions {

    /** What one round recognises as good as surely helps the next. */
    private static final int ROUNDS = 2;

    private static final double AS_GOOD_AS_SURE = 0.9;

    private final Map<SourceEntry, Verdict> verdicts;
    private final Collection<HostItem> hosts;
    private final Ties ofFile;
    private final Ties ofHost;

    Suggestions(Map<SourceEntry, Verdict> verdicts, Collection<HostItem> hosts, Ties ofFile, Ties ofHost) {
        this.verdicts = verdicts;
        this.hosts = hosts;
        this.ofFile = ofFile;
        this.ofHost = ofHost;
    }

    /** The same verdicts; those that are open have their suggestions. */
    Map<SourceEntry, Verdict> added() {
        var recognised = settled();
        var ranked = new LinkedHashMap<SourceEntry, List<Match.Candidate<HostItem>>>();
        for (var round = 0; round < ROUNDS; round++) {
            ranked.putAll(rank(new TieEvidence(ofFile, ofHost, recognised, hosts)));
            ranked.forEach((entry, candidates) -> candidates.stream()
                    .findFirst()
                    .filter(first -> first.score() >= AS_GOOD_AS_SURE)
                    .ifPresent(first -> recognised.put(ref(entry), ref(first.target()))));
        }
        var all = new LinkedHashMap<>(verdicts);
        ranked.forEach((entry, candidates) -> all.computeIfPresent(
                entry, (any, verdict) -> SuggestedVerdict.of(verdict, candidates)));
        return all;
    }

    private Map<ItemRef, ItemRef> settled() {
        var recognised = new HashMap<ItemRef, ItemRef>();
        verdicts.forEach((entry, verdict) -> {
            if (verdict.fate() != Fate.CONFLICT) {
                verdict.claimed().ifPresent(host -> recognised.put(ref(entry), ref(host)));
            }
        });
        return recognised;
    }

    private Map<SourceEntry, List<Match.Candidate<HostItem>>> rank(TieEvidence company) {
        var byKind = verdicts.entrySet().stream()
                .filter(each -> isOpen(each.getKey(), each.getValue()))
                .collect(Collectors.groupingBy(
                        each -> each.getKey().kind(), () -> new EnumMap<>(ItemKind.class), Collectors.toList()));
        var ranked = new LinkedHashMap<SourceEntry, List<Match.Candidate<HostItem>>>();
        byKind.forEach((kind, open) -> ranked.putAll(new Ranking(
                        kind, hosts.stream().filter(host -> host.kind() == kind).toList(), taken(kind), company)
                .of(open.stream().map(Map.Entry::getKey).toList())));
        return ranked;
    }

    /** A part follows its class; a decision that has lost its target or its item is for a person to renew. */
    private static boolean isOpen(SourceEntry entry, Verdict verdict) {
        return verdict.fate() == Fate.CONFLICT && entry.kind() != ItemKind.PART && !verdict.isDecided();
    }

    /** The host's items that an item of the file has already, with its label. */
    private Map<HostItem, List<String>> taken(ItemKind kind) {
        var taken = new HashMap<HostItem, List<String>>();
        verdicts.entrySet().stream()
                .filter(each -> each.getKey().kind() == kind && each.getValue().fate() != Fate.CONFLICT)
                .sorted(Comparator.comparing(each -> each.getKey().item().key()))
                .forEach(each -> each.getValue().claimed().ifPresent(host -> taken.computeIfAbsent(
                                host, any -> new ArrayList<>())
                        .add(each.getKey().item().label())));
        return taken;
    }

    private static ItemRef ref(SourceEntry entry) {
        return new ItemRef(entry.kind(), entry.item().key());
    }

    private static ItemRef ref(HostItem host) {
        return new ItemRef(host.kind(), host.key());
    }
}
