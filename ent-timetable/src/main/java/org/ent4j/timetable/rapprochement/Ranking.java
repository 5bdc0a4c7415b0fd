package org.ent4j.timetable.rapprochement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.internal.Assignment;
import org.ent4j.timetable.rapprochement.RapprochementReason.AlsoClaimed;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** Ranks the host's items of one kind for all open items of the file of that kind. */
final class Ranking {

    /** How often the host has what the file names at all. */
    private static final double IN_THE_HOST = 0.9;

    /** What it costs a candidate that another item of the file has, or needs more. */
    private static final double TAKEN = 6;

    /** Two codes of a file may well be one subject, two names one room. */
    private static final double TAKEN_BUT_SHARED = 2;

    /** In a school of three, a stranger is not one of the three for that. */
    private static final int FEWEST = 20;

    private static final double LEAST_SCORE = 0.02;
    private static final int MOST_SHOWN = 5;
    private static final int FEW = 60;

    private final List<HostItem> hosts;
    private final Map<HostItem, List<String>> taken;
    private final TieEvidence company;
    private final NameEvidence names;
    private final double prior;
    private final double cost;

    /** @param taken the host's items that items of the file are settled on, with the labels of those */
    Ranking(ItemKind kind, List<HostItem> hosts, Map<HostItem, List<String>> taken, TieEvidence company) {
        this.hosts = hosts.stream().sorted(Comparator.comparing(HostItem::key)).toList();
        this.taken = taken;
        this.company = company;
        this.names = new NameEvidence(kind, hosts);
        var free = Math.max(FEWEST, hosts.size() - taken.size());
        this.prior = log2(IN_THE_HOST / (1 - IN_THE_HOST) / free);
        this.cost = kind == ItemKind.SUBJECT || kind == ItemKind.ROOM ? TAKEN_BUT_SHARED : TAKEN;
    }

    private record Weighed(HostItem host, Evidence evidence) {}

    /** For each, the likeliest first; nobody for those that nothing resembles. */
    Map<SourceEntry, List<Match.Candidate<HostItem>>> of(Collection<SourceEntry> open) {
        var weighed = new LinkedHashMap<SourceEntry, List<Weighed>>();
        open.forEach(entry -> weighed.put(entry, weigh(entry)));
        var assigned = assign(weighed);
        var owners = new LinkedHashMap<HostItem, SourceEntry>();
        assigned.forEach((entry, host) -> owners.put(host, entry));
        var ranked = new LinkedHashMap<SourceEntry, List<Match.Candidate<HostItem>>>();
        weighed.forEach((entry, all) -> ranked.put(entry, scored(all.stream()
                .map(each -> needed(each, entry, owners))
                .toList())));
        return ranked;
    }

    private List<Weighed> weigh(SourceEntry entry) {
        return candidates(entry)
                .map(host -> taken(new Weighed(
                        host,
                        names.of(entry, host).and(company.of(new ItemRef(entry.kind(), entry.item().key()), host)))))
                .toList();
    }

    /** In a small school everybody; in a large one those whose names have something in common. */
    private Stream<HostItem> candidates(SourceEntry entry) {
        var free = hosts.stream().filter(host -> !taken.containsKey(host)).toList();
        return free.size() <= FEW
                ? Stream.concat(free.stream(), names.candidates(entry)).distinct()
                : names.candidates(entry);
    }

    private Weighed taken(Weighed weighed) {
        var by = taken.get(weighed.host());
        return by == null ? weighed : dearer(weighed, by);
    }

    private Weighed dearer(Weighed weighed, List<String> by) {
        var why = new AlsoClaimed(weighed.host().label(), by);
        return new Weighed(weighed.host(), weighed.evidence().and(new Evidence(-cost, List.<Reason>of(why))));
    }

    private Map<SourceEntry, HostItem> assign(Map<SourceEntry, List<Weighed>> weighed) {
        var assignment = new Assignment<SourceEntry, HostItem>();
        weighed.forEach((entry, all) -> all.forEach(
                each -> assignment.offer(entry, each.host(), each.evidence().bits() + prior)));
        return assignment.best();
    }

    private Weighed needed(Weighed weighed, SourceEntry entry, Map<HostItem, SourceEntry> owners) {
        var owner = owners.get(weighed.host());
        return owner == null || owner.equals(entry)
                ? weighed
                : dearer(weighed, List.of(owner.item().label()));
    }

    /** The odds of each against the others, and against the host not having it. */
    private List<Match.Candidate<HostItem>> scored(List<Weighed> all) {
        var sum = 1 + all.stream().mapToDouble(this::odds).sum();
        var shown = new ArrayList<Match.Candidate<HostItem>>();
        all.stream()
                .sorted(Comparator.comparingDouble((Weighed each) -> -each.evidence().bits())
                        .thenComparing(each -> each.host().key()))
                .limit(MOST_SHOWN)
                .map(each -> new Match.Candidate<>(
                        each.host(), odds(each) / sum, each.evidence().reasons()))
                .filter(candidate -> candidate.score() >= LEAST_SCORE)
                .forEach(shown::add);
        return shown;
    }

    private double odds(Weighed weighed) {
        return Math.pow(2, weighed.evidence().bits() + prior);
    }

    private static double log2(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }
}
